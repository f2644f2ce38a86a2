package nl.poortwachter.verwerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnregel;
import nl.poortwachter.termijn.Termijnsoort;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Notices deadlines that have passed. Each becomes one event {@code termijn-te-laat} in the log, with codes of parties and the number of the message
 * but nothing about the citizen, and counts in the metric {@value #METRIEK}.
 */
@Startup
@Singleton
@Named("termijnwacht")
public class Termijnwacht {
    static final String METRIEK = "poortwachter.termijnen.te_laat";
    private static final Logger LOG = Logger.getLogger(Termijnwacht.class);
    private static final int PER_KEER = 500;
    private final Jdbi jdbi;
    private final TermijnOpslag termijnen;
    private final InstantSource klok;
    private final MeterRegistry metrieken;

    /** On this database and by this clock. */
    public Termijnwacht(Jdbi jdbi, TermijnOpslag termijnen, InstantSource klok, MeterRegistry metrieken) {
        this.jdbi = jdbi;
        this.termijnen = termijnen;
        this.klok = klok;
        this.metrieken = metrieken;
        // From zero, so that the first is seen as an increase.
        Arrays.stream(Termijnsoort.values()).forEach(soort -> metrieken.counter(METRIEK, "soort", soort.naam()));
    }

    /** Reports everything that became late and was not reported before. */
    public void meldTeLaat() {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        int gemeld;
        do {
            // The events go out before the commit: a crash in between reports again, instead of never.
            gemeld = jdbi.inTransaction(h -> {
                List<Termijnregel> nieuw = termijnen.meldTeLaat(h, vandaag, PER_KEER);
                nieuw.forEach(this::meld);
                return nieuw.size();
            });
        } while (gemeld == PER_KEER);
    }

    private void meld(Termijnregel regel) {
        String soort = regel.termijn().soort().naam();
        LOG.infof("termijn-te-laat soort=%s partij=%s tegenpartij=%s uiterlijk=%s bericht=%s", soort, regel.partij(), regel.tegenpartij(),
                regel.termijn().uiterlijk(), regel.berichtId());
        metrieken.counter(METRIEK, "soort", soort).increment();
    }
}
