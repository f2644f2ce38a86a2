package nl.poortwachter.verstrekking.maatregel;

import java.util.Locale;

/** What can be laid upon the data of a citizen. The names are stored; do not rename. */
public enum Maatregelsoort {
    /** Whereabouts must stay secret: no message about this citizen or address passes (OP003, Regeling Jeugdwet 6a.6; MIN-PROTECTED). */
    BESCHERMING,
    /** Processing is restricted on objection: messages are held (AVG 18; MIN-RESTRICTED). */
    BEPERKING,
    /** Nothing about this citizen, or of this message, is destroyed. */
    BEWAARPLICHT;

    /** The stored name. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Maatregelsoort metNaam(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT));
    }
}
