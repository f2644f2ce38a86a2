package nl.poortwachter.verstrekking.cijfers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.poortwachter.keten.Trajectcijfers;
import org.jdbi.v3.core.Handle;

/**
 * The policy figures of past years in PostgreSQL (table beleidscijfers). Those of a year are made once and stay as they are: the same question on
 * two days, or over two periods that overlap, would give away the few citizens that make the difference. Thread safe.
 */
public final class Jaarcijfers {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The figures of this year, made if that was not done before.
     *
     * @return empty when the year is not over yet
     */
    public Optional<Beleidscijfers> van(Handle handle, int jaar, LocalDate vandaag, Instant nu) {
        if (jaar >= vandaag.getYear()) {
            return Optional.empty();
        }
        if (lees(handle, jaar).isEmpty()) {
            maak(handle, jaar, nu);
        }
        return lees(handle, jaar);
    }

    private static void maak(Handle handle, int jaar, Instant nu) {
        Beleidscijfers cijfers = Onderdrukking.van(jaar, Trajectcijfers.over(handle, LocalDate.of(jaar, Month.JANUARY, 1), LocalDate.of(jaar, Month.DECEMBER, 31)));
        try {
            handle.createUpdate("insert into beleidscijfers (jaar, gemaakt_op, inhoud) values (:jaar, :nu, :inhoud::jsonb) on conflict do nothing")
                    .bind("jaar", jaar).bind("nu", nu).bind("inhoud", JSON.writeValueAsString(cijfers)).execute();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De beleidscijfers van " + jaar + " zijn niet te schrijven", e);
        }
    }

    private static Optional<Beleidscijfers> lees(Handle handle, int jaar) {
        return handle.createQuery("select inhoud::text from beleidscijfers where jaar = :jaar").bind("jaar", jaar).mapTo(String.class).findOne()
                .map(Jaarcijfers::lees);
    }

    private static Beleidscijfers lees(String json) {
        try {
            return JSON.readValue(json, Beleidscijfers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vastgelegde beleidscijfers zijn niet leesbaar", e);
        }
    }
}
