package nl.poortwachter.minimaliteit;

import java.time.Instant;

/**
 * A statement that someone consented or was informed, given with the request or recorded beforehand.
 *
 * @param soort what is stated
 * @param wie who, as the sender names the person; kept for the record, never shown in a verdict
 * @param hoedanigheid in which capacity
 * @param moment when
 * @param doel for which purpose
 * @param ingetrokkenOp from when it no longer counts, or null
 */
public record Verklaring(Soort soort, String wie, Hoedanigheid hoedanigheid, Instant moment, String doel, Instant ingetrokkenOp) {

    /** What a statement says. */
    public enum Soort { TOESTEMMING, INFORMATIE }

    /** In which capacity someone speaks. */
    public enum Hoedanigheid {
        JEUGDIGE("de jeugdige"), GEZAGSDRAGER("wie het gezag heeft");

        private final String omschrijving;

        Hoedanigheid(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        /** Dutch words for messages. */
        public String omschrijving() {
            return omschrijving;
        }
    }

    /** True when it was made by then; a statement about the future does not count yet. */
    boolean isGedaanOp(Instant tijdstip) {
        return !moment.isAfter(tijdstip);
    }

    /** True when it was withdrawn by then; withdrawal never works backwards. */
    boolean isIngetrokkenOp(Instant tijdstip) {
        return ingetrokkenOp != null && !ingetrokkenOp.isAfter(tijdstip);
    }

    /** Without who, so that it may stand in a log. */
    @Override
    public String toString() {
        return soort + " van " + hoedanigheid + " op " + moment;
    }
}
