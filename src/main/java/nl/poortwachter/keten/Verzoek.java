package nl.poortwachter.keten;

import java.time.LocalDate;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * A request under one reference: a product of an accepted JW315, or an accepted JW317 as a whole.
 *
 * @param referentie ReferentieAanbieder exactly as sent
 * @param soort JW315 or JW317
 * @param dagtekening date of the request, from which the 8 weeks of "in onderzoek" count (OP346)
 * @param verwijzer Verwijzer/Type of the product, code list COD327; null for a JW317
 * @param gezagsdragerBekend GezagsdragerBekend of the JW315; null when absent and for a JW317
 * @param redenVerzoek RedenVerzoek of the JW317; null for a JW315
 */
public record Verzoek(String referentie, Berichtsoort soort, LocalDate dagtekening, String verwijzer, Boolean gezagsdragerBekend,
                      String redenVerzoek) {
}
