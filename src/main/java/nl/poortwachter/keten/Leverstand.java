package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which starts and stops hold after the lines processed so far; deleted ones are gone and their key is free again. Not thread safe: each
 * judgement works on its own.
 */
public final class Leverstand {
    private final Map<Leversleutel, Set<Startsleutel>> starts = new HashMap<>();
    private final Map<Begin, Set<Stopsleutel>> stops = new HashMap<>();
    private final Map<Startsleutel, Integer> gestopt = new HashMap<>();

    /** TR413 to TR415 compare stops on delivery and Begindatum, not on the product of a numbered delivery. */
    private record Begin(Leversleutel levering, LocalDate begindatum) {
        static Begin van(Startsleutel start) {
            return new Begin(start.levering(), start.begindatum());
        }
    }

    /** Adds or takes back a start. Taking back an unknown one changes nothing. */
    public void verwerk(Startmelding melding) {
        Set<Startsleutel> bekend = starts.computeIfAbsent(melding.sleutel().levering(), sleutel -> new LinkedHashSet<>());
        if (melding.verwijdering()) {
            bekend.remove(melding.sleutel());
        } else {
            bekend.add(melding.sleutel());
        }
    }

    /** Adds or takes back a stop. Taking back an unknown one changes nothing. */
    public void verwerk(Stopmelding melding) {
        Startsleutel start = melding.sleutel().start();
        Set<Stopsleutel> bekend = stops.computeIfAbsent(Begin.van(start), begin -> new LinkedHashSet<>());
        if (melding.verwijdering()) {
            if (bekend.remove(melding.sleutel())) {
                gestopt.merge(start, -1, Integer::sum);
            }
        } else if (bekend.add(melding.sleutel())) {
            gestopt.merge(start, 1, Integer::sum);
        }
    }

    /** True when this start was reported and not deleted, stopped or not. */
    public boolean kent(Startsleutel start) {
        return starts.getOrDefault(start.levering(), Set.of()).contains(start);
    }

    /** True when this stop was reported and not deleted. */
    public boolean kent(Stopsleutel stop) {
        return stops.getOrDefault(Begin.van(stop.start()), Set.of()).contains(stop);
    }

    /** True when a stop on exactly this start holds, a temporary one included. */
    public boolean isGestopt(Startsleutel start) {
        return gestopt.getOrDefault(start, 0) > 0;
    }

    /** The starts of this delivery on which no stop holds; more than one only after a stop was deleted or in a chain joined half-way. */
    public List<Startsleutel> actieveStarts(Leversleutel levering) {
        return starts.getOrDefault(levering, Set.of()).stream().filter(start -> !isGestopt(start)).toList();
    }

    /** The stops that hold on the delivery and Begindatum of this start. */
    public List<Stopsleutel> stops(Startsleutel start) {
        return List.copyOf(stops.getOrDefault(Begin.van(start), Set.of()));
    }
}
