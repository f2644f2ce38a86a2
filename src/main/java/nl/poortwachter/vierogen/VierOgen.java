package nl.poortwachter.vierogen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.opslag.Kolom;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Recht;
import org.jdbi.v3.core.Handle;

/**
 * Proposals in PostgreSQL (table voorstel). What one person proposes only another can confirm, and the confirmation does it at once; the database
 * refuses anything else as well. Works on the connection of the caller, which must be in a transaction. Thread safe.
 */
public final class VierOgen {
    private static final String LEES = """
            select id, soort, onderwerp, inhoud::text as inhoud, bijlage, reden, voorgesteld_door, voorgesteld_op, vervalt_op, besluit, besloten_door,
                   besloten_op, uitkomst
            from voorstel
            """;
    private final Versleuteling versleuteling;
    private final Map<String, Handeling> handelingen;

    /** How a decision on a proposal ended. */
    public enum Uitslag {
        /** It was taken and counts from now on. */
        BESLOTEN,
        /** There is no such proposal. */
        ONBEKEND,
        /** Somebody decided already. */
        AL_BESLOTEN,
        /** Nobody decided in time. */
        VERVALLEN,
        /** Who proposes may not confirm. */
        ZELFDE_PERSOON
    }

    /** With these keys for reasons and attachments, and these kinds of proposal. */
    public VierOgen(Versleuteling versleuteling, Collection<? extends Handeling> handelingen) {
        this.versleuteling = versleuteling;
        this.handelingen = handelingen.stream().collect(Collectors.toUnmodifiableMap(Handeling::soort, Function.identity()));
    }

    /**
     * Records a proposal; nothing else changes yet.
     *
     * @throws IllegalArgumentException when no {@link Handeling} knows its kind
     */
    public void stelVoor(Handle handle, Voorstel v) {
        handeling(v);
        handle.createUpdate("""
                        insert into voorstel (id, soort, onderwerp, inhoud, bijlage, reden, voorgesteld_door, voorgesteld_op, vervalt_op)
                        values (:id, :soort, :onderwerp, :inhoud::json, :bijlage, :reden, :door, :op, :vervalt)""")
                .bind("id", v.id()).bind("soort", v.soort()).bind("onderwerp", v.onderwerp()).bind("inhoud", v.inhoud())
                .bind("bijlage", versleuteling.versleutelTekst(v.bijlage(), v.id())).bind("reden", versleuteling.versleutelTekst(v.reden(), v.id()))
                .bind("door", v.door()).bind("op", v.op()).bind("vervalt", v.vervaltOp()).execute();
    }

    /**
     * Confirms a proposal of somebody else and does it, all in this transaction.
     *
     * @throws NietUitvoerbaar when it cannot be done; undo the transaction
     */
    public Uitslag bevestig(Handle handle, UUID id, String door, Instant nu) {
        Optional<Voorstel> voorstel = grijp(handle, id);
        Optional<Uitslag> bezwaar = bezwaar(voorstel);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        if (voorstel.get().isVervallen(nu)) {
            return Uitslag.VERVALLEN;
        }
        if (voorstel.get().door().equals(door)) {
            return Uitslag.ZELFDE_PERSOON;
        }
        besluit(handle, id, "bevestigd", door, nu, handeling(voorstel.get()).voerUit(handle, voorstel.get(), door, nu));
        return Uitslag.BESLOTEN;
    }

    /** Turns a proposal down, or takes it back: nothing changes, so that one person will do. */
    public Uitslag wijsAf(Handle handle, UUID id, String door, Instant nu) {
        Optional<Uitslag> bezwaar = bezwaar(grijp(handle, id));
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        besluit(handle, id, "afgewezen", door, nu, null);
        return Uitslag.BESLOTEN;
    }

    /** A proposal by its number. */
    public Optional<Voorstel> vind(Handle handle, UUID id) {
        return handle.createQuery(LEES + "where id = :id").bind("id", id).map((rij, context) -> voorstel(rij)).findOne();
    }

    /** What can still be confirmed, of these kinds, oldest first. */
    public List<Voorstel> open(Handle handle, Collection<String> soorten, Instant nu, int hoogstens) {
        return handle.createQuery(LEES + "where besluit is null and vervalt_op > :nu and soort = any(:soorten) order by id limit :hoogstens")
                .bind("nu", nu).bindArray("soorten", String.class, soorten).bind("hoogstens", hoogstens).map((rij, context) -> voorstel(rij)).list();
    }

    /** The kinds of proposal that these rights allow to see and decide. */
    public Set<String> soorten(Set<Recht> rechten) {
        return handelingen.values().stream().filter(h -> rechten.contains(h.recht())).map(Handeling::soort).collect(Collectors.toUnmodifiableSet());
    }

    private Handeling handeling(Voorstel v) {
        Handeling handeling = handelingen.get(v.soort());
        if (handeling == null) {
            throw new IllegalArgumentException("Niemand weet wat een voorstel van de soort " + v.soort() + " inhoudt");
        }
        return handeling;
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

    private static void besluit(Handle handle, UUID id, String besluit, String door, Instant nu, String uitkomst) {
        handle.createUpdate("""
                        update voorstel set besluit = :besluit, besloten_door = :door, besloten_op = :nu, uitkomst = :uitkomst where id = :id""")
                .bind("besluit", besluit).bind("door", door).bind("nu", nu).bind("uitkomst", uitkomst).bind("id", id).execute();
    }

    private Voorstel voorstel(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String besluit = rij.getString("besluit");
        return new Voorstel(id, rij.getString("soort"), rij.getString("onderwerp"), rij.getString("inhoud"), versleuteling.ontsleutelTekst(rij.getBytes("bijlage"), id),
                versleuteling.ontsleutelTekst(rij.getBytes("reden"), id), rij.getString("voorgesteld_door"), Kolom.moment(rij, "voorgesteld_op"), Kolom.moment(rij, "vervalt_op"),
                besluit == null ? null : new Voorstel.Beslissing(besluit.equals("bevestigd"), rij.getString("besloten_door"), Kolom.moment(rij, "besloten_op"),
                        rij.getString("uitkomst")));
    }
}
