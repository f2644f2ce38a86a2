package nl.poortwachter.beheer.meting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Counts who was not let in: 401, not recognised; 403, recognised but without the right. Never says who. */
@Singleton
public class Aanmeldmeting {
    /** How far {@link #recent} looks back. */
    public static final Duration VENSTER = Duration.ofMinutes(5);
    private static final int VOOR_AL_HET_ANDERE = 520;
    private static final int MEESTE = 10_000;
    private static final String NAAM = "poortwachter.aanmeldingen.geweigerd";
    private final Map<Integer, Counter> tellers;
    private final Deque<Instant> geweigerd = new ArrayDeque<>();
    private final InstantSource klok;

    /** Counts in this registry, from zero. */
    public Aanmeldmeting(MeterRegistry metrieken, InstantSource klok) {
        this.klok = klok;
        tellers = Map.of(401, metrieken.counter(NAAM, "reden", "onbekend"), 403, metrieken.counter(NAAM, "reden", "geen-recht"));
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::volg, VOOR_AL_HET_ANDERE);
    }

    private void volg(RoutingContext ctx) {
        ctx.addEndHandler(klaar -> tel(ctx.response().getStatusCode()));
        ctx.next();
    }

    private void tel(int status) {
        Counter teller = tellers.get(status);
        if (teller != null) {
            teller.increment();
            onthoud();
        }
    }

    private synchronized void onthoud() {
        geweigerd.addLast(klok.instant());
        if (geweigerd.size() > MEESTE) {
            geweigerd.removeFirst();
        }
    }

    /** How many were refused on this node within {@link #VENSTER}, up to ten thousand. */
    public synchronized int recent() {
        Instant grens = klok.instant().minus(VENSTER);
        while (!geweigerd.isEmpty() && geweigerd.peekFirst().isBefore(grens)) {
            geweigerd.removeFirst();
        }
        return geweigerd.size();
    }
}
