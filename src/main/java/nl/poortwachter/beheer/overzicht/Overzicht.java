package nl.poortwachter.beheer.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * All routes at one moment.
 *
 * @param op when it was read
 * @param routes what asks for attention first, then by traffic
 */
public record Overzicht(Instant op, List<Routebeeld> routes) {

    /** Messages that came in during the last hour. */
    public long in() {
        return som(Routebeeld::inTotaal);
    }

    /** Messages that were taken during the last hour. */
    public long uit() {
        return som(Routebeeld::uitTotaal);
    }

    /** Messages held. */
    public long aangehouden() {
        return som(Routebeeld::aangehouden);
    }

    /** Messages in the outbox. */
    public long wachtend() {
        return som(Routebeeld::wachtend);
    }

    /** Dead letters. */
    public long onbestelbaar() {
        return som(Routebeeld::onbestelbaar);
    }

    /** Deadlines that passed. */
    public long teLaat() {
        return som(Routebeeld::teLaat);
    }

    private long som(ToLongFunction<Routebeeld> wat) {
        return routes.stream().mapToLong(wat).sum();
    }
}
