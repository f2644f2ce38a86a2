package nl.poortwachter.opslag;

import java.sql.SQLException;

/** The database could not do what was asked. Says which kind of fault, never which values. */
public final class Opslagfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault of the database. */
    public Opslagfout(SQLException oorzaak) {
        super("De databank kon een opdracht niet uitvoeren (" + oorzaak.getSQLState() + ")", oorzaak);
    }
}
