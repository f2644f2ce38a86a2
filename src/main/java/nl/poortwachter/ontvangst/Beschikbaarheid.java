package nl.poortwachter.ontvangst;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import nl.poortwachter.verstrekking.maatregel.LijstVerouderd;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.jdbi.v3.core.ConnectionException;

/** Tells a failure that passes, because something we need is not there at this moment, from a fault of ours. */
final class Beschikbaarheid {
    /** SQLSTATE classes: connection lost or refused, out of resources, server stopping or starting. */
    private static final Set<String> VOORBIJGAAND = Set.of("08", "53", "57");

    private Beschikbaarheid() { }

    /** True when the database is out of reach, or the routes are not running (yet). */
    static boolean ontbreekt(Throwable fout) {
        return keten(fout).anyMatch(Beschikbaarheid::gaatVoorbij);
    }

    /** True when it is not known well enough at this moment who is protected. Nothing was recorded then: judging comes first. */
    static boolean kanNietOordelen(Throwable fout) {
        return keten(fout).anyMatch(LijstVerouderd.class::isInstance);
    }

    private static Stream<Throwable> keten(Throwable fout) {
        return Stream.iterate(fout, f -> f != null && f != f.getCause(), Throwable::getCause);
    }

    private static boolean gaatVoorbij(Throwable fout) {
        if (fout instanceof SQLException sql) {
            return sql.getSQLState() != null && VOORBIJGAAND.contains(sql.getSQLState().substring(0, 2));
        }
        return fout instanceof ConnectionException || fout instanceof RejectedExecutionException
                || fout instanceof DirectConsumerNotAvailableException;
    }
}
