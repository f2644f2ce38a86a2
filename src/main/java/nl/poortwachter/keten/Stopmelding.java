package nl.poortwachter.keten;

import nl.poortwachter.bericht.Knoop;

/**
 * A StopProduct of an accepted JW307.
 *
 * @param sleutel which stop
 * @param verwijdering true when it takes an earlier line with this key back (StatusAanlevering 3)
 */
public record Stopmelding(Stopsleutel sleutel, boolean verwijdering) {

    /** Reads one StopProduct. */
    public static Stopmelding uit(Knoop regel) {
        return new Stopmelding(Stopsleutel.uit(regel), Aanlevering.isVerwijdering(regel));
    }
}
