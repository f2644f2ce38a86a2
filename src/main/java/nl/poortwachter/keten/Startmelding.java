package nl.poortwachter.keten;

import nl.poortwachter.bericht.Knoop;

/**
 * A StartProduct of an accepted JW305.
 *
 * @param sleutel which start
 * @param verwijdering true when it takes an earlier line with this key back (StatusAanlevering 3)
 */
public record Startmelding(Startsleutel sleutel, boolean verwijdering) {

    /** Reads one StartProduct. */
    public static Startmelding uit(Knoop regel) {
        return new Startmelding(Startsleutel.uit(regel), Aanlevering.isVerwijdering(regel));
    }
}
