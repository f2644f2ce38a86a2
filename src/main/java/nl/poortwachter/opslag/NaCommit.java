package nl.poortwachter.opslag;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** What is done at once after a commit and would otherwise come by itself a little later. */
public final class NaCommit {
    private static final Logger LOG = Logger.getLogger(NaCommit.class);

    private NaCommit() { }

    /**
     * Does this when the transaction of this handle lasts. A failure is only reported: what was recorded stands, and who asked for it must not be told
     * otherwise.
     *
     * @param wat name of the work, for the log
     */
    public static void probeer(Handle handle, String wat, Runnable werk) {
        handle.afterCommit(() -> {
            try {
                werk.run();
            } catch (RuntimeException e) {
                LOG.errorf("na-commit-mislukt wat=%s oorzaak=%s", wat, Oorzaak.van(e));
            }
        });
    }
}
