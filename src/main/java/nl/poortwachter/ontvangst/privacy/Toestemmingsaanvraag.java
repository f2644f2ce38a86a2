package nl.poortwachter.ontvangst.privacy;

/**
 * The body of POST /v1/toestemmingen.
 *
 * @param bsn of the youth
 * @param soort toestemming (default) or informatie
 * @param wie who made the statement
 * @param hoedanigheid jeugdige or gezagsdrager
 * @param moment when it was made, with offset
 * @param doel a purpose of the policy
 * @param partij on whose behalf; may be left out by a system of one party
 */
public record Toestemmingsaanvraag(String bsn, String soort, String wie, String hoedanigheid, String moment, String doel, String partij) {

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Toestemmingsaanvraag[niet getoond]";
    }
}
