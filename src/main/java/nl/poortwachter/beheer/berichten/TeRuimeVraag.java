package nl.poortwachter.beheer.berichten;

import java.sql.SQLException;

/** The list cannot be made in time; a narrower question can. */
public final class TeRuimeVraag extends RuntimeException {
    private static final String AFGEBROKEN = "57014";

    private TeRuimeVraag(Throwable oorzaak) {
        super("De lijst is niet op tijd te maken", oorzaak);
    }

    /** This failure, or what it means when the database broke the question off. */
    static RuntimeException alsAfgebroken(RuntimeException fout) {
        boolean afgebroken = fout.getCause() instanceof SQLException sql && AFGEBROKEN.equals(sql.getSQLState());
        return afgebroken ? new TeRuimeVraag(fout) : fout;
    }
}
