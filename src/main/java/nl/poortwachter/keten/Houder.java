package nl.poortwachter.keten;

import nl.poortwachter.bericht.Pseudoniem;

/**
 * For whom a municipality used a ToewijzingNummer.
 *
 * @param nummer ToewijzingNummer
 * @param aanbieder AGB code of the provider it was sent to
 * @param pseudoniem the citizen
 */
public record Houder(int nummer, String aanbieder, Pseudoniem pseudoniem) {
}
