package nl.poortwachter.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Reads columns that may be empty. */
public final class Kolom {
    private Kolom() { }

    /** The moment in this column; null when it is empty. */
    public static Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp waarde = rij.getTimestamp(kolom);
        return waarde == null ? null : waarde.toInstant();
    }
}
