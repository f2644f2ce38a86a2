package nl.poortwachter.partij;

import java.time.LocalDate;

/**
 * From and to, both included.
 *
 * @param van first day
 * @param tot last day; null when there is no end
 */
public record Periode(LocalDate van, LocalDate tot) {

    /** True when the day falls in it. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }

    /** True when the two have a day in common. */
    public boolean overlapt(Periode ander) {
        return (tot == null || !ander.van.isAfter(tot)) && (ander.tot == null || !van.isAfter(ander.tot));
    }
}
