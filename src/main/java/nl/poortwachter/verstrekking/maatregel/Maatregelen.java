package nl.poortwachter.verstrekking.maatregel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.Handeling;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Handle;

/**
 * Measures in PostgreSQL (table maatregel). They begin and end by proposals that a second person confirms. Works on the connection of the caller,
 * which must be in a transaction. Thread safe.
 */
public final class Maatregelen implements Handeling {
    /** The kind of the proposals. */
    public static final String SOORT = "maatregel";
    private static final JsonMapper JSON = new JsonMapper();
    private final Vrijgave vrijgave;

    /** How a measure stands in a proposal, with the stored names. */
    private record Inhoud(String soort, String actie, List<String> kenmerken) { }

    /** With this to be told when measures change. */
    public Maatregelen(Vrijgave vrijgave) {
        this.vrijgave = vrijgave;
    }

    /** What a proposal of this measure carries. */
    public static String inhoud(Maatregelvoorstel m) {
        try {
            return JSON.writeValueAsString(new Inhoud(m.soort().naam(), m.actie().naam(), m.kenmerken()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een maatregel is niet te schrijven", e);
        }
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.PRIVACY;
    }

    @Override
    public String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu) {
        Maatregelvoorstel m = lees(voorstel);
        // First the version: confirmations wait for each other here, so that whoever sees a version also sees the measures that belong to it.
        handle.execute("update maatregelstand set versie = versie + 1");
        int aantal = m.actie() == Maatregelvoorstel.Actie.INSTELLEN ? stelIn(handle, m, voorstel.id(), nu) : hefOp(handle, m);
        vrijgave.gewijzigd(handle);
        return switch (m.actie()) {
            case INSTELLEN -> "Ingesteld: " + m.soort().naam() + ", " + aantal + " nieuw.";
            case OPHEFFEN -> "Opgeheven: " + m.soort().naam() + ", " + aantal + " weg.";
        };
    }

    /** Which measures hold for this citizen, address or message. */
    public List<Maatregelsoort> geldend(Handle handle, String kenmerk) {
        return handle.createQuery("select soort from maatregel where kenmerk = :kenmerk order by soort").bind("kenmerk", kenmerk)
                .map((rij, context) -> Maatregelsoort.metNaam(rij.getString(1))).list();
    }

    private static int stelIn(Handle handle, Maatregelvoorstel m, UUID voorstel, Instant nu) {
        return handle.createUpdate("""
                        insert into maatregel (soort, kenmerk, sinds, voorstel_id)
                        select :soort, kenmerk, :nu, :id from unnest(:kenmerken) kenmerk on conflict do nothing""")
                .bind("soort", m.soort().naam()).bind("nu", nu).bind("id", voorstel).bindArray("kenmerken", String.class, m.kenmerken()).execute();
    }

    private int hefOp(Handle handle, Maatregelvoorstel m) {
        int aantal = handle.createUpdate("delete from maatregel where soort = :soort and kenmerk = any(:kenmerken)")
                .bind("soort", m.soort().naam()).bindArray("kenmerken", String.class, m.kenmerken()).execute();
        if (m.soort() == Maatregelsoort.BEPERKING) {
            vrijgave.geefVrij(handle, m.kenmerken());
        }
        return aantal;
    }

    private static Maatregelvoorstel lees(Voorstel voorstel) {
        Inhoud inhoud = voorstel.lees(Inhoud.class);
        return new Maatregelvoorstel(Maatregelsoort.metNaam(inhoud.soort()), Maatregelvoorstel.Actie.metNaam(inhoud.actie()), inhoud.kenmerken());
    }
}
