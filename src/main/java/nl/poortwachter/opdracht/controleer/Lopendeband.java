package nl.poortwachter.opdracht.controleer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many things at once and hands over the results in the order of the things. Only a bounded number is under way, so that memory
 * does not grow with their number.
 */
final class Lopendeband {
    /** Things per task: enough to make handing over cheap. */
    private static final int PLAK = 16;
    private static final int PLAKKEN_ONDERWEG = 16;

    private final ExecutorService werkers;

    /** With these threads. */
    Lopendeband(ExecutorService werkers) {
        this.werkers = werkers;
    }

    /** Gives every thing to {@code werk} on some thread, and the results in order to {@code uit} on the calling thread. */
    <T, R> void verwerk(List<T> dingen, Function<T, R> werk, Consumer<R> uit) throws InterruptedException {
        Queue<Future<List<R>>> onderweg = new ArrayDeque<>();
        for (int begin = 0; begin < dingen.size(); begin += PLAK) {
            List<T> plak = dingen.subList(begin, Math.min(begin + PLAK, dingen.size()));
            onderweg.add(werkers.submit(() -> plak.stream().map(werk).toList()));
            if (onderweg.size() == PLAKKEN_ONDERWEG) {
                wacht(onderweg.remove()).forEach(uit);
            }
        }
        while (!onderweg.isEmpty()) {
            wacht(onderweg.remove()).forEach(uit);
        }
    }

    private static <R> List<R> wacht(Future<List<R>> plak) throws InterruptedException {
        try {
            return plak.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Het werk is mislukt", e.getCause());
        }
    }
}
