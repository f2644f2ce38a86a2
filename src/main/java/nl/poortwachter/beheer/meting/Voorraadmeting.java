package nl.poortwachter.beheer.meting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.termijn.Termijnsoort;
import nl.poortwachter.verwerking.Stand;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The gauges on what waits. They show the last look at the database, not a look per scrape; a look that failed makes them unknown (NaN) instead of old.
 * All nodes show the same, so add nothing up over nodes: take the greatest.
 */
@Singleton
public class Voorraadmeting {
    private static final Logger LOG = Logger.getLogger(Voorraadmeting.class);
    private static final List<Stand> WACHTSTANDEN = List.of(Stand.AANGEHOUDEN, Stand.BEPERKT, Stand.ONGEKOPPELD);
    private final Jdbi jdbi;
    private final Voorraadlezer lezer;
    private final Set<String> ontvangers = new TreeSet<>();
    private final MultiGauge mislukt;
    private final MultiGauge achterstand;
    private final MultiGauge onbestelbaar;
    private final MultiGauge onderbroken;
    private volatile Optional<Voorraad> laatste = Optional.empty();

    /** Gauges in this registry; a series for each party to which messages are pushed. */
    public Voorraadmeting(Jdbi jdbi, Voorraadlezer lezer, Partijen partijen, MeterRegistry metrieken) {
        this.jdbi = jdbi;
        this.lezer = lezer;
        partijen.alle().stream().filter(p -> p.aflevering().filter(Afleverwijze.Push.class::isInstance).isPresent()).map(Partij::code).forEach(ontvangers::add);
        mislukt = MultiGauge.builder("poortwachter.ontvanger.mislukt").baseUnit("berichten").register(metrieken);
        achterstand = MultiGauge.builder("poortwachter.ontvanger.achterstand").baseUnit("seconds").register(metrieken);
        onbestelbaar = MultiGauge.builder("poortwachter.ontvanger.onbestelbaar").baseUnit("berichten").register(metrieken);
        onderbroken = MultiGauge.builder("poortwachter.ontvanger.onderbroken").register(metrieken);
        meter(metrieken, "poortwachter.wachtrij", "berichten", Tags.of("wijze", "push"), Voorraad::push);
        meter(metrieken, "poortwachter.wachtrij", "berichten", Tags.of("wijze", "postbus"), Voorraad::postbus);
        meter(metrieken, "poortwachter.wachtrij.bezig", "berichten", Tags.empty(), Voorraad::bezig);
        meter(metrieken, "poortwachter.wachtrij.oudste", "seconds", Tags.empty(), v -> seconden(v.oudste()));
        meter(metrieken, "poortwachter.klok.afwijking", "seconds", Tags.empty(), v -> seconden(v.klokafwijking()));
        WACHTSTANDEN.forEach(stand -> meter(metrieken, "poortwachter.wachtend", "berichten", Tags.of("stand", stand.naam()), v -> v.wachtend().getOrDefault(stand.naam(), 0L)));
        Arrays.stream(Termijnsoort.values()).map(Termijnsoort::naam).forEach(soort -> meter(metrieken, "poortwachter.termijnen.achterstallig", null, Tags.of("soort", soort),
                v -> v.achterstallig().getOrDefault(soort, 0L)));
        Gauge.builder("poortwachter.databank.bereikbaar", this, m -> m.laatste.isPresent() ? 1 : 0).register(metrieken);
    }

    private void meter(MeterRegistry metrieken, String naam, String eenheid, Tags tags, ToDoubleFunction<Voorraad> waarde) {
        Gauge.builder(naam, this, m -> m.laatste.map(v -> waarde.applyAsDouble(v)).orElse(Double.NaN)).baseUnit(eenheid).tags(tags).register(metrieken);
    }

    void begin(@Observes StartupEvent start) {
        ververs();
    }

    /** Looks at the database. */
    @Scheduled(every = "${poortwachter.bewaking.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void ververs() {
        try {
            toon(jdbi.withHandle(lezer::lees));
        } catch (JdbiException e) {
            LOG.warnf("meting-mislukt oorzaak=%s", Oorzaak.van(e));
            laatste = Optional.empty();
        }
    }

    private synchronized void toon(Voorraad nu) {
        ontvangers.addAll(nu.achterstanden().keySet());
        ontvangers.addAll(nu.onbestelbaar().keySet());
        ontvangers.addAll(nu.onderbroken());
        laatste = Optional.of(nu);
        perOntvanger(mislukt, code -> Optional.ofNullable(nu.achterstanden().get(code)).map(Voorraad.Achterstand::berichten).orElse(0L));
        perOntvanger(achterstand, code -> Optional.ofNullable(nu.achterstanden().get(code)).map(a -> seconden(a.oudste())).orElse(0.0));
        perOntvanger(onbestelbaar, code -> nu.onbestelbaar().getOrDefault(code, 0L));
        perOntvanger(onderbroken, code -> nu.onderbroken().contains(code) ? 1 : 0);
    }

    private void perOntvanger(MultiGauge meters, Function<String, Number> waarde) {
        List<MultiGauge.Row<?>> rijen = new ArrayList<>();
        ontvangers.forEach(code -> rijen.add(MultiGauge.Row.of(Tags.of("ontvanger", code), waarde.apply(code))));
        meters.register(rijen, true);
    }

    private static double seconden(Duration duur) {
        return duur.toMillis() / 1000.0;
    }
}
