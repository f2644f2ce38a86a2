package nl.poortwachter.aanmelding;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Soort;
import org.jboss.logging.Logger;

/** Counts and logs who was refused: metric poortwachter_aanmelding_geweigerd_total, by door and reason. Neither says who it was. */
@Singleton
public class Aanmeldteller {
    private static final Logger LOG = Logger.getLogger(Aanmeldteller.class);
    private final MeterRegistry meters;

    /** Counts here. */
    public Aanmeldteller(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Every series is there from the start, at zero: an alert on growth misses a series that begins at one. */
    void begin(@Observes StartupEvent start) {
        for (Deur deur : Deur.values()) {
            for (Reden reden : Reden.values()) {
                teller(deur, reden);
            }
        }
    }

    void bij(@Observes Aanmeldgebeurtenis gebeurtenis) {
        if (gebeurtenis.soort() == Soort.GEWEIGERD) {
            teller(gebeurtenis.deur(), gebeurtenis.reden()).increment();
            LOG.warnf("aanmelding-geweigerd deur=%s reden=%s", naam(gebeurtenis.deur()), naam(gebeurtenis.reden()));
        } else {
            LOG.infof("%s deur=%s", naam(gebeurtenis.soort()), naam(gebeurtenis.deur()));
        }
    }

    private Counter teller(Deur deur, Reden reden) {
        return Counter.builder("poortwachter.aanmelding.geweigerd").description("Geweigerde aanmeldingen").tag("deur", naam(deur))
                .tag("reden", naam(reden)).register(meters);
    }

    private static String naam(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
