package nl.poortwachter.verstrekking.verklaring;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;

/**
 * The registered statements in PostgreSQL (table verklaring). Works on the connection of the caller. A statement counts for messages from and to
 * the party that registered it, so that nobody can make up consent for another's messages. Nothing is ever changed but the withdrawal, once.
 * Thread safe.
 */
public final class Verklaringenregister {
    private static final String LEES = """
            select id, pseudoniem, partij, afnemer, soort, hoedanigheid, doel, moment, wie, ontvangen_op, ingetrokken_op from verklaring
            """;
    private final Versleuteling versleuteling;

    /** With these keys for the names of those who made a statement. */
    public Verklaringenregister(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /** Registers a statement. */
    public void registreer(Handle handle, Registratie r) {
        Verklaring v = r.verklaring();
        handle.createUpdate("""
                        insert into verklaring (id, pseudoniem, partij, afnemer, soort, hoedanigheid, doel, moment, wie, ontvangen_op)
                        values (:id, :pseudoniem, :partij, :afnemer, :soort, :hoedanigheid, :doel, :moment, :wie, :ontvangen)""")
                .bind("id", r.id()).bind("pseudoniem", r.burger().waarde()).bind("partij", r.partij()).bind("afnemer", r.afnemer())
                .bind("soort", naam(v.soort())).bind("hoedanigheid", naam(v.hoedanigheid())).bind("doel", v.doel()).bind("moment", v.moment())
                .bind("wie", versleuteling.versleutel(v.wie().getBytes(StandardCharsets.UTF_8), r.id())).bind("ontvangen", r.ontvangenOp())
                .execute();
    }

    /**
     * Withdraws a statement from this moment on. Doing it again keeps the first moment.
     *
     * @return from when it does not count, or empty when there is no such statement
     */
    public Optional<Instant> trekIn(Handle handle, UUID id, Instant nu) {
        return handle.createQuery("update verklaring set ingetrokken_op = coalesce(ingetrokken_op, greatest(:nu, ontvangen_op)) where id = :id returning ingetrokken_op")
                .bind("nu", nu).bind("id", id).mapTo(Instant.class).findOne();
    }

    /** A registration by its number. */
    public Optional<Registratie> vind(Handle handle, UUID id) {
        return handle.createQuery(LEES + "where id = :id").bind("id", id).map((rij, context) -> registratie(rij)).findOne();
    }

    /** What counts for a message about this citizen between these two parties, also what was withdrawn, oldest first. */
    public List<Verklaring> tussen(Handle handle, Pseudoniem burger, String verzender, String bestemming) {
        return handle.createQuery(LEES + "where pseudoniem = :burger and partij in (:verzender, :bestemming) order by ontvangen_op, id")
                .bind("burger", burger.waarde()).bind("verzender", verzender).bind("bestemming", bestemming)
                .map((rij, context) -> registratie(rij).verklaring()).list();
    }

    /** Everything registered about this citizen, oldest first. */
    public List<Registratie> van(Handle handle, Pseudoniem burger) {
        return handle.createQuery(LEES + "where pseudoniem = :burger order by ontvangen_op, id").bind("burger", burger.waarde())
                .map((rij, context) -> registratie(rij)).list();
    }

    private Registratie registratie(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        Timestamp ingetrokken = rij.getTimestamp("ingetrokken_op");
        Verklaring verklaring = new Verklaring(Verklaring.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)),
                new String(versleuteling.ontsleutel(rij.getBytes("wie"), id), StandardCharsets.UTF_8),
                Verklaring.Hoedanigheid.valueOf(rij.getString("hoedanigheid").toUpperCase(Locale.ROOT)), rij.getTimestamp("moment").toInstant(),
                rij.getString("doel"), ingetrokken == null ? null : ingetrokken.toInstant());
        return new Registratie(id, new Pseudoniem(rij.getString("pseudoniem")), rij.getString("partij"), rij.getString("afnemer"), verklaring,
                rij.getTimestamp("ontvangen_op").toInstant());
    }

    private static String naam(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
