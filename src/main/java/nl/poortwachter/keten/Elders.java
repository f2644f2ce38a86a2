package nl.poortwachter.keten;

import java.util.HashSet;
import java.util.Set;

/**
 * The few look-ups that reach beyond one pair and citizen, restricted to what the message under test names itself.
 *
 * @param sleutels message keys already used (TR056)
 * @param referenties references that this provider used before, at any municipality (TR347)
 * @param houders for whom this municipality used the allocation numbers before (TR332)
 */
public record Elders(Set<Berichtsleutel> sleutels, Set<String> referenties, Set<Houder> houders) {
    /** Nothing known. */
    public static final Elders LEEG = new Elders(Set.of(), Set.of(), Set.of());

    /** Keeps its own copies. */
    public Elders {
        sleutels = Set.copyOf(sleutels);
        referenties = Set.copyOf(referenties);
        houders = Set.copyOf(houders);
    }

    /** With these added. */
    public Elders met(Elders meer) {
        return new Elders(samen(sleutels, meer.sleutels), samen(referenties, meer.referenties), samen(houders, meer.houders));
    }

    /** Without the message keys. */
    public Elders zonderSleutels() {
        return new Elders(Set.of(), referenties, houders);
    }

    private static <T> Set<T> samen(Set<T> een, Set<T> ander) {
        Set<T> beide = new HashSet<>(een);
        beide.addAll(ander);
        return beide;
    }
}
