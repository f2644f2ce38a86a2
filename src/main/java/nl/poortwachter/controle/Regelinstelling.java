package nl.poortwachter.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How strictly the rules that need other messages or lists are applied for one pair of parties.
 *
 * @param alleenOpmerken rule codes that the municipality only wants to see remarked
 * @param meelezenTot until and with the day before this date level 3 only remarks, because the trajectories of this pair began before the gateway
 *     saw them; null when level 3 counts in full
 */
public record Regelinstelling(Set<String> alleenOpmerken, LocalDate meelezenTot) {
    /** Every rule counts in full. */
    public static final Regelinstelling STANDAARD = new Regelinstelling(Set.of(), null);
    private static final int KETEN = 3;
    private static final int LIJSTEN = 4;

    /** Keeps its own copy. */
    public Regelinstelling {
        alleenOpmerken = Set.copyOf(alleenOpmerken);
    }

    /** These findings as this pair wants them weighed on this day; levels 0, 1 and 2 stay as they are. */
    public List<Bevinding> weeg(List<Bevinding> bevindingen, LocalDate vandaag) {
        boolean leestMee = meelezenTot != null && vandaag.isBefore(meelezenTot);
        return bevindingen.stream().map(b -> b.niveau() == KETEN && leestMee || isVerzacht(b) ? b.alsOpmerking() : b).toList();
    }

    private boolean isVerzacht(Bevinding bevinding) {
        return (bevinding.niveau() == KETEN || bevinding.niveau() == LIJSTEN) && alleenOpmerken.contains(bevinding.code());
    }
}
