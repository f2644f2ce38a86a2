package nl.poortwachter.aflevering;

import java.time.Instant;

/**
 * A receiver to which nothing is pushed for the time being.
 *
 * @param ontvanger code of the party
 * @param sinds since when
 * @param door account of who paused it
 * @param reden why, for who looks later; null when it was recorded before reasons were encrypted
 */
public record Pauze(String ontvanger, Instant sinds, String door, String reden) { }
