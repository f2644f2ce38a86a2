package nl.poortwachter.verwerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many messages passed, how they ended and how long that took: the metric {@value #METRIEK}, on this node; and in the trace, where there is one. */
@Singleton
public class Oordeelmeting {
    static final String METRIEK = "poortwachter.oordeel";
    private static final Duration[] GRENZEN = {Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
        Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5)};
    private final Map<Soort, Timer> tijden = new ConcurrentHashMap<>();
    private final MeterRegistry metrieken;

    private record Soort(String bericht, String uitkomst, Aanlevering.Opdracht opdracht) { }

    /** Measures into this registry. */
    public Oordeelmeting(MeterRegistry metrieken) {
        this.metrieken = metrieken;
    }

    /** A passage has ended. */
    void meet(Doorgang doorgang) {
        Soort soort = new Soort(doorgang.bericht() == null ? "onbekend" : doorgang.bericht().soort().name(), uitkomst(doorgang), doorgang.aanlevering().opdracht());
        tijden.computeIfAbsent(soort, this::tijd).record(doorgang.duur());
        // Costs nothing while traces are off
        Span.current().setAttribute("poortwachter.soort", soort.bericht()).setAttribute("poortwachter.uitkomst", soort.uitkomst());
    }

    private static String uitkomst(Doorgang doorgang) {
        if (doorgang.herhaling().isPresent()) {
            return "herhaling";
        }
        if (doorgang.isGeweigerd()) {
            return Stand.GEWEIGERD.naam();
        }
        return doorgang.stand() == null ? "storing" : doorgang.stand().naam();
    }

    private Timer tijd(Soort soort) {
        return Timer.builder(METRIEK).tags("soort", soort.bericht(), "uitkomst", soort.uitkomst(),
                "opdracht", soort.opdracht().name().toLowerCase(java.util.Locale.ROOT)).serviceLevelObjectives(GRENZEN).register(metrieken);
    }
}
