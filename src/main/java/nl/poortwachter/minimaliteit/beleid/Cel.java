package nl.poortwachter.minimaliteit.beleid;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One cell of the policy table: the decision for a line in a phase.
 *
 * @param als names of the conditions that must all hold for {@code dan}; none when the decision is unconditional
 * @param dan decision when they hold
 * @param anders decision when one does not hold; equal to {@code dan} when the decision is unconditional
 */
public record Cel(List<String> als, Besluit dan, Besluit anders) {

    /** Always this decision. */
    public static Cel van(Besluit besluit) {
        return new Cel(List.of(), besluit, besluit);
    }

    /** The decision, given which conditions hold. */
    public Besluit kies(Predicate<String> geldt) {
        return als.stream().allMatch(geldt) ? dan : anders;
    }

    /** True when this cell can come to this decision. */
    public boolean kan(Predicate<Besluit> besluit) {
        return besluit.test(dan) || besluit.test(anders);
    }

    /**
     * The first combination of conditions under which the two cells differ in an unacceptable way.
     *
     * @param ander the cell to compare with
     * @param bezwaar tells for a decision of this cell and one of the other cell whether that is unacceptable
     */
    boolean botstMet(Cel ander, Bezwaar bezwaar) {
        Set<String> namen = new TreeSet<>(als);
        namen.addAll(ander.als);
        List<String> rij = List.copyOf(namen);
        for (int keuze = 0; keuze < 1 << rij.size(); keuze++) {
            int gekozen = keuze;
            Predicate<String> geldt = naam -> (gekozen >> rij.indexOf(naam) & 1) == 1;
            if (bezwaar.tegen(kies(geldt), ander.kies(geldt))) {
                return true;
            }
        }
        return false;
    }

    /** Judges a decision against the decision it replaces. */
    interface Bezwaar {
        boolean tegen(Besluit nieuw, Besluit oud);
    }
}
