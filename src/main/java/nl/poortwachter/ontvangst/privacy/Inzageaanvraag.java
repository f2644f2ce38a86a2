package nl.poortwachter.ontvangst.privacy;

/**
 * The body of POST /v1/inzageverzoeken.
 *
 * @param bsn of the citizen
 * @param reden why the report is made, such as the number of the request
 */
public record Inzageaanvraag(String bsn, String reden) {

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Inzageaanvraag[niet getoond]";
    }
}
