package nl.poortwachter.verstrekking.rapport;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;

/** The record of reports in PostgreSQL (table rapportage). Written before a report is given, so that none is given unseen. Thread safe. */
public final class Rapportages {
    private final Versleuteling versleuteling;

    /** With these keys for the reasons. */
    public Rapportages(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /** Records that this report is given. */
    public void legVast(Handle handle, Rapportage r) {
        handle.createUpdate("insert into rapportage (id, soort, door, op, over, reden) values (:id, :soort, :door, :op, :over, :reden)")
                .bind("id", r.id()).bind("soort", r.soort().naam()).bind("door", r.door()).bind("op", r.op())
                .bind("over", r.over() == null ? null : r.over().waarde())
                .bind("reden", versleuteling.versleutel(r.reden().getBytes(StandardCharsets.UTF_8), r.id())).execute();
    }

    /** Reports before this one (null for the last), newest first. */
    public List<Rapportage> lijst(Handle handle, UUID voor, int hoogstens) {
        return handle.createQuery("""
                        select id, soort, door, op, over, reden from rapportage where cast(:voor as uuid) is null or id < cast(:voor as uuid)
                        order by id desc limit :hoogstens""")
                .bind("voor", voor).bind("hoogstens", hoogstens).map((rij, context) -> rapportage(rij)).list();
    }

    private Rapportage rapportage(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String over = rij.getString("over");
        return new Rapportage(id, Rapportage.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)), rij.getString("door"),
                rij.getTimestamp("op").toInstant(), over == null ? null : new Pseudoniem(over),
                new String(versleuteling.ontsleutel(rij.getBytes("reden"), id), StandardCharsets.UTF_8));
    }
}
