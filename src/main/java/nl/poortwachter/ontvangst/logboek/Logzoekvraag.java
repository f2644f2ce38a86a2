package nl.poortwachter.ontvangst.logboek;

/**
 * The body of POST /v1/auditregels/zoekvragen; all but the reason may be absent.
 *
 * @param van first moment, with offset
 * @param tot moment after the last, with offset
 * @param wie account
 * @param bsn the citizen concerned
 * @param daad what was done, such as inzien
 * @param voor only lines with a lower number: {@code volgende} of the page before
 * @param aantal most lines, 100 by default
 * @param reden why the log is searched
 */
public record Logzoekvraag(String van, String tot, String wie, String bsn, String daad, Long voor, Integer aantal, String reden) {

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Logzoekvraag[niet getoond]";
    }
}
