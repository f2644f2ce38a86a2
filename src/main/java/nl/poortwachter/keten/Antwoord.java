package nl.poortwachter.keten;

/**
 * An accepted JW319. It names no citizen: the reference is the only link.
 *
 * @param referentie ReferentieAanbieder of the request
 * @param afgewezen true for VerzoekAntwoord 1 (rejected), false for 2 (in research)
 */
public record Antwoord(String referentie, boolean afgewezen) {
}
