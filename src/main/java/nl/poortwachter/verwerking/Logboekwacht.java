package nl.poortwachter.verwerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.poortwachter.logboek.Breuk;
import nl.poortwachter.logboek.Logketen;
import nl.poortwachter.logboek.Loglezer;
import nl.poortwachter.logboek.Logstand;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Checks the audit log every so often, and raises the alarm when it is broken: an error in the log and the gauge poortwachter_logboek_breuken. Where
 * the chain stands is logged too, so that it is known outside the database as well; what this node saw before must still be there.
 */
@Singleton
public class Logboekwacht {
    private static final Logger LOG = Logger.getLogger(Logboekwacht.class);
    private final Loglezer lezer = new Loglezer();
    private final Jdbi jdbi;
    private final AtomicReference<Logstand> gezien = new AtomicReference<>();
    private final AtomicInteger breuken;

    /** Watches the log in this database. */
    public Logboekwacht(Jdbi jdbi, MeterRegistry meters) {
        this.jdbi = jdbi;
        this.breuken = meters.gauge("poortwachter.logboek.breuken", new AtomicInteger());
    }

    @Scheduled(every = "${poortwachter.logboek.controleren}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void waak() {
        controleer();
    }

    /** One check of the whole chain. */
    public Logketen.Oordeel controleer() {
        Logstand eerder = gezien.get();
        Logketen.Oordeel oordeel = jdbi.inTransaction(h -> lezer.controleer(h, eerder == null ? List.of() : List.of(eerder)));
        breuken.set(oordeel.breuken().size());
        oordeel.breuken().stream().map(Breuk::melding).forEach(melding -> LOG.errorf("logboek-gebroken %s", melding));
        if (oordeel.isHeel()) {
            gezien.set(oordeel.eind());
            LOG.infof("logboek-gecontroleerd regels=%d stand=%s", oordeel.regels(), oordeel.eind());
        }
        return oordeel;
    }
}
