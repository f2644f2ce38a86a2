package nl.poortwachter.beheer.meting;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Remembers for a while when someone was not let in: 401, not recognised; 403, recognised but without the right. Not who. */
@Singleton
public class Weigeringen {
    /** How far {@link #recent} looks back. */
    public static final Duration VENSTER = Duration.ofMinutes(5);
    private static final Set<Integer> GEWEIGERD = Set.of(401, 403);
    private static final int VOOR_AL_HET_ANDERE = 520;
    private static final int MEESTE = 10_000;
    private final Deque<Instant> momenten = new ArrayDeque<>();
    private final InstantSource klok;

    /** By this clock. */
    public Weigeringen(InstantSource klok) {
        this.klok = klok;
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::volg, VOOR_AL_HET_ANDERE);
    }

    private void volg(RoutingContext ctx) {
        ctx.addEndHandler(klaar -> beantwoord(ctx.response().getStatusCode()));
        ctx.next();
    }

    /** A request was answered with this status. */
    void beantwoord(int status) {
        if (GEWEIGERD.contains(status)) {
            onthoud();
        }
    }

    private synchronized void onthoud() {
        momenten.addLast(klok.instant());
        if (momenten.size() > MEESTE) {
            momenten.removeFirst();
        }
    }

    /** How many were refused on this node within {@link #VENSTER}, up to ten thousand. */
    public synchronized int recent() {
        Instant grens = klok.instant().minus(VENSTER);
        while (!momenten.isEmpty() && momenten.peekFirst().isBefore(grens)) {
            momenten.removeFirst();
        }
        return momenten.size();
    }
}
