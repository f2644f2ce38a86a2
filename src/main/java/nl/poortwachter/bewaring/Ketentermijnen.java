package nl.poortwachter.bewaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import nl.poortwachter.keten.Feitsoort;

/**
 * How long facts for level 3 are kept; from when it counts is told by {@link Feitsoort}.
 *
 * @param standaard term of the kinds that have none of their own
 * @param eigen terms of single kinds
 */
public record Ketentermijnen(Period standaard, Map<Feitsoort, Period> eigen) {
    private static final LocalDate EEN_DAG = LocalDate.of(2025, 1, 1);

    /** Keeps its own copy. */
    public Ketentermijnen {
        eigen = Map.copyOf(eigen);
    }

    /** The same term for every kind. */
    public static Ketentermijnen alle(Period termijn) {
        return new Ketentermijnen(termijn, Map.of());
    }

    /** The term of this kind. */
    public Period van(Feitsoort soort) {
        return eigen.getOrDefault(soort, standaard);
    }

    /** The longest term of all kinds: until then something of it can be left. */
    public Period langste() {
        return Arrays.stream(Feitsoort.values()).map(this::van).max(Comparator.comparing(EEN_DAG::plus)).orElse(standaard);
    }
}
