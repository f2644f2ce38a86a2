package nl.poortwachter.verwerking;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bewaring.Bewaring;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.verstrekking.cijfers.Jaarcijfers;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Destroys on this node what is past its term, every so often. */
@Singleton
public class Bewaringsronde {
    private static final Logger LOG = Logger.getLogger(Bewaringsronde.class);
    private final Bewaring bewaring;
    private final Jaarcijfers cijfers;
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** With this retention, and the figures that must be made before their facts go. */
    public Bewaringsronde(Bewaring bewaring, Jaarcijfers cijfers, Logboek logboek, Jdbi jdbi, InstantSource klok) {
        this.bewaring = bewaring;
        this.cijfers = cijfers;
        this.logboek = logboek;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** One round. The counts it logs say nothing about anyone. */
    @Scheduled(every = "${poortwachter.bewaring.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void voer() {
        Instant nu = klok.instant();
        LocalDate vandaag = Kalenderdag.van(nu);
        jdbi.useTransaction(h -> cijfers.van(h, vandaag.getYear() - 1, vandaag, nu));
        Map<String, Integer> vernietigd = bewaring.ronde();
        if (!vernietigd.isEmpty()) {
            LOG.infof("vernietigd aantallen=%s", vernietigd);
            int aantal = vernietigd.values().stream().mapToInt(Integer::intValue).sum();
            jdbi.useTransaction(h -> logboek.voegToe(h, Wie.poort("bewaring"),
                    Auditfeit.gelukt(Daad.VERWIJDEREN, "bewaringsronde", null).met(String.join(", ", vernietigd.keySet())).aantal(aantal)));
        }
    }
}
