package nl.poortwachter.beheer.herzending;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Releases dead letters on this node, every second, as far as their rate allows. */
@Singleton
public class Herzendronde {
    private static final Logger LOG = Logger.getLogger(Herzendronde.class);
    private final Herzendingen herzendingen;
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** On this database. */
    public Herzendronde(Herzendingen herzendingen, Jdbi jdbi, InstantSource klok) {
        this.herzendingen = herzendingen;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** One round. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void voer() {
        int aantal = jdbi.inTransaction(h -> herzendingen.ronde(h, klok.instant()));
        if (aantal > 0) {
            LOG.infof("opnieuw-in-de-wachtrij aantal=%d", aantal);
        }
    }
}
