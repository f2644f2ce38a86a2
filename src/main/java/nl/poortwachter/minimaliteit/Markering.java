package nl.poortwachter.minimaliteit;

import java.time.LocalDate;

/**
 * Something that a report must show or a person must act upon.
 *
 * @param code what it is
 * @param melding Dutch text
 * @param uiterlijk last day to act, or null when nothing has to be done
 */
public record Markering(Code code, String melding, LocalDate uiterlijk) {

    /** What a marking is for. */
    public enum Code {
        /** The privacy officer looks at the disclosure, and the citizen is informed. */
        NOODGEVAL,
        /** A municipality lets more pass than the default, on a named legal basis. */
        VERRUIMING
    }
}
