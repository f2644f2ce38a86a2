package nl.poortwachter.ontvangst.privacy;

import java.util.List;

/**
 * The body of POST /v1/maatregelen.
 *
 * @param soort bescherming, beperking or bewaarplicht
 * @param actie instellen or opheffen
 * @param bsn the citizen
 * @param adressen addresses to be protected; only with bescherming
 * @param bericht number of a message to keep; only with bewaarplicht, instead of a citizen
 * @param reden why
 */
public record Maatregelaanvraag(String soort, String actie, String bsn, List<Adresveld> adressen, String bericht, String reden) {

    /** An address; postcode as in 1234AB. */
    public record Adresveld(String postcode, String huisnummer) {
        @Override
        public String toString() {
            return "Adresveld[niet getoond]";
        }
    }

    /** Absent addresses are no addresses. */
    public Maatregelaanvraag {
        adressen = adressen == null ? List.of() : List.copyOf(adressen);
    }

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Maatregelaanvraag[niet getoond]";
    }
}
