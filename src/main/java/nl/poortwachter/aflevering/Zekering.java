package nl.poortwachter.aflevering;

import java.time.Instant;

/**
 * A receiver that is left alone because it keeps failing (a circuit breaker that is open).
 *
 * @param ontvanger code of the party
 * @param mislukt attempts in a row that failed
 * @param sinds since when its messages wait
 * @param proef from when one of them may try whether it is back
 */
public record Zekering(String ontvanger, int mislukt, Instant sinds, Instant proef) { }
