package nl.poortwachter.aflevering;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poortwachter.opslag.Oorzaak;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * All that follows a delivery. The receiver has the message, so a part that fails is undone by itself and reported: it neither undoes the delivery, after which the
 * message would go out again, nor the other parts. Only when the database fails nothing lasts, for then it is not known what did.
 */
final class Vervolg implements BijAflevering {
    private static final Logger LOG = Logger.getLogger(Vervolg.class);
    private static final String SAVEPOINT = "vervolg";
    private final List<BijAflevering> delen;

    Vervolg(List<BijAflevering> delen) {
        this.delen = List.copyOf(delen);
    }

    @Override
    public void afgeleverd(Handle handle, UUID bericht) {
        delen.forEach(deel -> voer(deel, handle, bericht));
    }

    private static void voer(BijAflevering deel, Handle handle, UUID bericht) {
        handle.savepoint(SAVEPOINT);
        try {
            deel.afgeleverd(handle, bericht);
            handle.releaseSavepoint(SAVEPOINT);
        } catch (RuntimeException e) {
            if (isVanDeDatabank(e)) {
                throw e;
            }
            handle.rollbackToSavepoint(SAVEPOINT);
            LOG.errorf("vervolg-mislukt bericht=%s oorzaak=%s", bericht, Oorzaak.van(e));
        }
    }

    private static boolean isVanDeDatabank(Throwable fout) {
        return Stream.iterate(fout, f -> f != null, Throwable::getCause).anyMatch(SQLException.class::isInstance);
    }
}
