package nl.poortwachter.beheer.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beheer.meting.Certificaten;
import nl.poortwachter.beheer.meting.Schijf;
import nl.poortwachter.beheer.meting.Voorraad;
import nl.poortwachter.beheer.meting.Voorraadlezer;
import nl.poortwachter.beheer.meting.Weigeringen;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.verwerking.Instellingen;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Looks every so often which conditions hold, and reports what began and what ended: as the events {@code alarm-begonnen} and {@code alarm-geeindigd},
 * and in the metric {@code poortwachter.alarm}. The event goes out before the commit: a crash in between reports again, instead of never.
 */
@Startup
@Singleton
public class Alarmwacht {
    private static final Logger LOG = Logger.getLogger(Alarmwacht.class);
    private final Jdbi jdbi;
    private final Voorraadlezer lezer;
    private final Alarmregels regels;
    private final Certificaten certificaten;
    private final Weigeringen weigeringen;
    private final Schijf schijf;
    private final String knooppunt;
    private final MultiGauge gaande;

    /** Judges by these rules on this node. */
    public Alarmwacht(Jdbi jdbi, Voorraadlezer lezer, Alarmregels regels, Certificaten certificaten, Weigeringen weigeringen, Schijf schijf,
            Instellingen instellingen, MeterRegistry metrieken) {
        this.jdbi = jdbi;
        this.lezer = lezer;
        this.regels = regels;
        this.certificaten = certificaten;
        this.weigeringen = weigeringen;
        this.schijf = schijf;
        this.knooppunt = instellingen.knooppunt();
        this.gaande = MultiGauge.builder("poortwachter.alarm").register(metrieken);
        toon(Map.of());
    }

    /** One look. */
    @Scheduled(every = "${poortwachter.bewaking.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void kijk() {
        try {
            jdbi.useTransaction(this::kijk);
        } catch (JdbiException e) {
            LOG.warnf("alarm-niet-beoordeeld oorzaak=%s", Oorzaak.van(e));
        }
    }

    private void kijk(Handle h) {
        boolean magOordelen = Alarmboek.magOordelen(h);
        Voorraad voorraad = lezer.lees(h);
        if (magOordelen) {
            meld(Alarmboek.gedeeld(h, regels.gedeeld(voorraad)));
        }
        Alarmregels.Knooppunt zelf = new Alarmregels.Knooppunt(certificaten.geldig(), weigeringen.recent(), schijf.deelVrij(), voorraad.klokafwijking());
        meld(Alarmboek.eigen(h, knooppunt, regels.eigen(knooppunt, zelf)));
        toon(Alarmboek.tel(h));
    }

    private static void meld(List<Alarmboek.Wending> wendingen) {
        for (Alarmboek.Wending wending : wendingen) {
            if (wending.begonnen()) {
                LOG.warnf("alarm-begonnen naam=%s kenmerk=%s", wending.naam(), wending.kenmerk());
            } else {
                LOG.infof("alarm-geeindigd naam=%s kenmerk=%s", wending.naam(), wending.kenmerk());
            }
        }
    }

    private void toon(Map<String, Long> aantallen) {
        gaande.register(Arrays.stream(Alarm.Soort.values()).<MultiGauge.Row<?>>map(soort -> MultiGauge.Row.of(Tags.of("naam", soort.naam()),
                aantallen.getOrDefault(soort.naam(), 0L))).toList(), true);
    }
}
