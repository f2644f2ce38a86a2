package nl.poortwachter.verstrekking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;

/**
 * The disclosures in PostgreSQL (table verstrekking). A disclosure is written in the transaction in which its message is recorded and completed
 * in the one in which its delivery is: there is no message on its way without a disclosure, and no disclosure of a message that did not go on.
 * Thread safe.
 */
public final class Verstrekkingen {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LEG_VAST = """
            insert into verstrekking (bericht_id, op, soort, identificatie, van, aan, eindpunt, pseudoniem, fase, doel, grondslag, route, beleid,
                                      categorieen, gestript, markeringen, noodgeval, informeren_voor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""";
    private static final String LEVER_AF = """
            update verstrekking set afgeleverd_op = now() where bericht_id = :bericht and afgeleverd_op is null returning aan, eindpunt""";

    private final Versleuteling versleuteling;

    /** Who got a message, and by which way when it was let through. */
    public record Afgeleverd(String aan, String eindpunt) { }

    /** With these keys for what only the privacy role may read. */
    public Verstrekkingen(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /**
     * Adds a disclosure to what is recorded.
     *
     * @param eindpunt how the message will reach its receiver: "postbus" or an address
     * @param noodgeval who let more pass and why, or null
     */
    public void legVast(Bundel bundel, Verstrekking v, String eindpunt, Noodgeval noodgeval) {
        bundel.voeg(LEG_VAST, v.bericht(), v.op().atOffset(ZoneOffset.UTC), v.soort(), v.identificatie(), v.van(), v.aan(), eindpunt, v.pseudoniem(),
                v.fase(), v.doel(), v.grondslag(), v.route(), v.beleid(), v.categorieen().stream().sorted().toArray(String[]::new),
                json(v.gestript()), json(v.markeringen()), noodgeval == null ? null : versleuteling.versleutel(bytes(noodgeval), v.bericht()),
                v.informerenVoor());
    }

    /** Completes the disclosure of a message that its receiver has now; empty when there is none, or when it was complete already. */
    public Optional<Afgeleverd> leverAf(Handle handle, UUID bericht) {
        return handle.createQuery(LEVER_AF).bind("bericht", bericht)
                .map((rij, context) -> new Afgeleverd(rij.getString("aan"), rij.getString("eindpunt"))).findOne();
    }

    /**
     * Corrects the record of a message that its receiver certainly never had, and that now goes on with less.
     *
     * @param beleid name, version and hash of the policy of now
     * @param categorieen kinds of data that pass now
     * @param gestript what does not pass any more
     */
    public void beperk(Handle handle, UUID bericht, String beleid, Set<String> categorieen, List<Gestript> gestript) {
        handle.createUpdate("""
                        update verstrekking set beleid = :beleid, categorieen = :categorieen, gestript = gestript || cast(:gestript as jsonb)
                        where bericht_id = :bericht""")
                .bind("beleid", beleid).bindArray("categorieen", String.class, categorieen.stream().sorted().toArray(Object[]::new))
                .bind("gestript", json(gestript.stream().map(Verstrekking.Weggelaten::van).distinct().toList())).bind("bericht", bericht).execute();
    }

    /** Corrects by which way a message reached its receiver, when that changed after it was let through. */
    public void legEindpuntVast(Handle handle, UUID bericht, String eindpunt) {
        handle.createUpdate("update verstrekking set eindpunt = :eindpunt where bericht_id = :bericht")
                .bind("eindpunt", eindpunt).bind("bericht", bericht).execute();
    }

    private static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een verstrekking is niet te schrijven", e);
        }
    }

    private static byte[] bytes(Noodgeval noodgeval) {
        return json(noodgeval).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
