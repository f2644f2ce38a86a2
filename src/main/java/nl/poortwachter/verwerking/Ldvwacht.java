package nl.poortwachter.verwerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poortwachter.ldv.Bestandsuitgang;
import nl.poortwachter.ldv.Ldvstroom;
import nl.poortwachter.ldv.Otlpuitgang;
import nl.poortwachter.ldv.Uitgang;
import nl.poortwachter.opslag.Oorzaak;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends the log of processings out by the ways that are configured. What cannot leave stays in the database and leaves later; the gauge
 * poortwachter_ldv_mislukt tells how many rounds in a row failed.
 */
@Singleton
public class Ldvwacht {
    private static final Logger LOG = Logger.getLogger(Ldvwacht.class);
    private static final int STUK = 500;
    private final Ldvstroom stroom;
    private final Map<Uitgang, AtomicInteger> mislukt = new LinkedHashMap<>();

    /** By the ways of this configuration. */
    public Ldvwacht(Jdbi jdbi, Instellingen instellingen, InstantSource klok, MeterRegistry meters) {
        this.stroom = new Ldvstroom(jdbi, STUK);
        Instellingen.Ldv ldv = instellingen.ldv();
        ldv.otlp().ifPresent(adres -> voegToe(new Otlpuitgang(adres, instellingen.knooppunt()), meters));
        ldv.map().ifPresent(map -> voegToe(new Bestandsuitgang(Path.of(map), instellingen.knooppunt(), klok), meters));
    }

    private void voegToe(Uitgang uitgang, MeterRegistry meters) {
        mislukt.put(uitgang, meters.gauge("poortwachter.ldv.mislukt", Tags.of("uitgang", uitgang.naam()), new AtomicInteger()));
    }

    /** One round over all ways; one that fails does not keep the other waiting. */
    @Scheduled(every = "${poortwachter.ldv.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void lever() {
        mislukt.forEach((uitgang, rondes) -> {
            try {
                stroom.lever(uitgang);
                rondes.set(0);
            } catch (IOException e) {
                LOG.warnf("ldv-niet-geleverd uitgang=%s rondes=%d oorzaak=%s", uitgang.naam(), rondes.incrementAndGet(), Oorzaak.van(e));
            }
        });
    }
}
