package nl.poortwachter.controle.niveau2;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds lines with a key that an earlier line of the same list already has. */
final class Sleutels {
    private Sleutels() { }

    /** Positions, from 0, of the lines whose key occurs before; a key is compared by equals and absent equals absent. Linear time. */
    static <T> int[] herhaald(List<T> regels, Function<T, ?> sleutel) {
        Set<Object> gezien = new HashSet<>();
        return IntStream.range(0, regels.size()).filter(i -> !gezien.add(sleutel.apply(regels.get(i)))).toArray();
    }
}
