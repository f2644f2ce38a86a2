package nl.poortwachter.verstrekking.maatregel;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;

/**
 * Measures in PostgreSQL (tables maatregelvoorstel and maatregel). Four eyes: what one person proposes, only another can confirm; the database
 * refuses anything else as well. Works on the connection of the caller, which must be in a transaction. Thread safe.
 */
public final class Maatregelen {
    private static final String LEES = """
            select id, soort, actie, kenmerken, reden, voorgesteld_door, voorgesteld_op, besluit, besloten_door, besloten_op from maatregelvoorstel
            """;
    private final Versleuteling versleuteling;
    private final Vrijgave vrijgave;

    /** How a decision on a proposal ended. */
    public enum Uitslag {
        /** It was taken and counts from now on. */
        BESLOTEN,
        /** There is no such proposal. */
        ONBEKEND,
        /** Somebody decided already. */
        AL_BESLOTEN,
        /** Who proposes may not confirm. */
        ZELFDE_PERSOON
    }

    /** With these keys for reasons, and this to be told when a restriction ends. */
    public Maatregelen(Versleuteling versleuteling, Vrijgave vrijgave) {
        this.versleuteling = versleuteling;
        this.vrijgave = vrijgave;
    }

    /** Records a proposal; nothing changes yet. */
    public void stelVoor(Handle handle, Voorstel v) {
        handle.createUpdate("""
                        insert into maatregelvoorstel (id, soort, actie, kenmerken, reden, voorgesteld_door, voorgesteld_op)
                        values (:id, :soort, :actie, :kenmerken, :reden, :door, :op)""")
                .bind("id", v.id()).bind("soort", v.soort().naam()).bind("actie", v.actie().naam())
                .bindArray("kenmerken", String.class, v.kenmerken())
                .bind("reden", versleuteling.versleutel(v.reden().getBytes(StandardCharsets.UTF_8), v.id()))
                .bind("door", v.door()).bind("op", v.op()).execute();
    }

    /** Confirms a proposal of somebody else; the measure begins or ends with the transaction. */
    public Uitslag bevestig(Handle handle, UUID id, String door, Instant nu) {
        Optional<Voorstel> voorstel = grijp(handle, id);
        Optional<Uitslag> bezwaar = bezwaar(voorstel);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        if (voorstel.get().door().equals(door)) {
            return Uitslag.ZELFDE_PERSOON;
        }
        besluit(handle, id, "bevestigd", door, nu);
        voerUit(handle, voorstel.get(), nu);
        return Uitslag.BESLOTEN;
    }

    /** Turns a proposal down, or takes it back: nothing changes, so that one person will do. */
    public Uitslag wijsAf(Handle handle, UUID id, String door, Instant nu) {
        Optional<Uitslag> bezwaar = bezwaar(grijp(handle, id));
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        besluit(handle, id, "afgewezen", door, nu);
        return Uitslag.BESLOTEN;
    }

    /** A proposal by its number. */
    public Optional<Voorstel> vind(Handle handle, UUID id) {
        return handle.createQuery(LEES + "where id = :id").bind("id", id).map((rij, context) -> voorstel(rij)).findOne();
    }

    /** What waits for a decision, oldest first. */
    public List<Voorstel> open(Handle handle, int hoogstens) {
        return handle.createQuery(LEES + "where besluit is null order by id limit :hoogstens").bind("hoogstens", hoogstens)
                .map((rij, context) -> voorstel(rij)).list();
    }

    /** Which measures hold for this citizen, address or message. */
    public List<Maatregelsoort> geldend(Handle handle, String kenmerk) {
        return handle.createQuery("select soort from maatregel where kenmerk = :kenmerk order by soort").bind("kenmerk", kenmerk)
                .map((rij, context) -> Maatregelsoort.metNaam(rij.getString(1))).list();
    }

    private static Optional<Uitslag> bezwaar(Optional<Voorstel> voorstel) {
        if (voorstel.isEmpty()) {
            return Optional.of(Uitslag.ONBEKEND);
        }
        return voorstel.get().beslissing() == null ? Optional.empty() : Optional.of(Uitslag.AL_BESLOTEN);
    }

    /** Locked, so that two who decide at the same moment do so one after the other. */
    private Optional<Voorstel> grijp(Handle handle, UUID id) {
        return handle.createQuery(LEES + "where id = :id for update").bind("id", id).map((rij, context) -> voorstel(rij)).findOne();
    }

    private static void besluit(Handle handle, UUID id, String besluit, String door, Instant nu) {
        handle.createUpdate("update maatregelvoorstel set besluit = :besluit, besloten_door = :door, besloten_op = :nu where id = :id")
                .bind("besluit", besluit).bind("door", door).bind("nu", nu).bind("id", id).execute();
    }

    private void voerUit(Handle handle, Voorstel v, Instant nu) {
        // First the version: confirmations wait for each other here, so that whoever sees a version also sees the measures that belong to it.
        handle.execute("update maatregelstand set versie = versie + 1");
        if (v.actie() == Voorstel.Actie.INSTELLEN) {
            handle.createUpdate("""
                            insert into maatregel (soort, kenmerk, sinds, voorstel_id)
                            select :soort, kenmerk, :nu, :id from unnest(:kenmerken) kenmerk on conflict do nothing""")
                    .bind("soort", v.soort().naam()).bind("nu", nu).bind("id", v.id()).bindArray("kenmerken", String.class, v.kenmerken()).execute();
            return;
        }
        handle.createUpdate("delete from maatregel where soort = :soort and kenmerk = any(:kenmerken)")
                .bind("soort", v.soort().naam()).bindArray("kenmerken", String.class, v.kenmerken()).execute();
        if (v.soort() == Maatregelsoort.BEPERKING) {
            vrijgave.geefVrij(handle, v.kenmerken());
        }
    }

    private Voorstel voorstel(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String besluit = rij.getString("besluit");
        Timestamp beslotenOp = rij.getTimestamp("besloten_op");
        return new Voorstel(id, Maatregelsoort.metNaam(rij.getString("soort")),
                Voorstel.Actie.valueOf(rij.getString("actie").toUpperCase(Locale.ROOT)), List.of((String[]) rij.getArray("kenmerken").getArray()),
                new String(versleuteling.ontsleutel(rij.getBytes("reden"), id), StandardCharsets.UTF_8), rij.getString("voorgesteld_door"),
                rij.getTimestamp("voorgesteld_op").toInstant(),
                besluit == null ? null : new Voorstel.Beslissing(besluit.equals("bevestigd"), rij.getString("besloten_door"), beslotenOp.toInstant()));
    }
}
