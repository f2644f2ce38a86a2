package nl.poortwachter.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How strictly the rules that need other messages or lists are applied for one pair of parties.
 *
 * @param alleenOpmerken rule codes that the municipality only wants to see remarked
 * @param meelezenTot last day on which level 3 only remarks, because the trajectories of this pair began before the gateway saw them; null when
 *     level 3 counts in full
 */
public record Regelinstelling(Set<String> alleenOpmerken, LocalDate meelezenTot) {
    /** Every rule counts in full. */
    public static final Regelinstelling STANDAARD = new Regelinstelling(Set.of(), null);
    /** Whether a number was used before does not depend on what happened before the gateway began, and every answer is matched by it. */
    public static final Set<String> ALTIJD = Set.of("TR056");
    private static final int KETEN = 3;
    private static final int LIJSTEN = 4;

    /** Keeps its own copy. */
    public Regelinstelling {
        alleenOpmerken = Set.copyOf(alleenOpmerken);
    }

    /** These findings as this pair wants them weighed on this day; levels 0, 1 and 2 stay as they are, and so does what {@link #ALTIJD always counts}. */
    public List<Bevinding> weeg(List<Bevinding> bevindingen, LocalDate vandaag) {
        boolean leestMee = leestMee(vandaag);
        return bevindingen.stream().map(b -> wordtVerzacht(b, leestMee) ? b.alsOpmerking() : b).toList();
    }

    /** True when this pair reads along on this day: what the gateway knows of its trajectories may lack the beginning. */
    public boolean leestMee(LocalDate vandaag) {
        return meelezenTot != null && !vandaag.isAfter(meelezenTot);
    }

    private boolean wordtVerzacht(Bevinding b, boolean leestMee) {
        return isZacht(b.code(), b.niveau()) && (leestMee && b.niveau() == KETEN || alleenOpmerken.contains(b.code()));
    }

    /** True for a rule that a municipality may have remarked only. */
    static boolean kanVerzacht(Regelblad regel) {
        return isZacht(regel.code(), regel.niveau());
    }

    private static boolean isZacht(String code, int niveau) {
        return (niveau == KETEN || niveau == LIJSTEN) && !ALTIJD.contains(code);
    }

    /** What this means on this day, for the report; empty when every rule counts in full. */
    public Optional<String> toelichting(LocalDate vandaag) {
        return leestMee(vandaag) ? Optional.of("meelezen: tot en met " + meelezenTot + " alleen opmerkingen") : Optional.empty();
    }
}
