package nl.poortwachter.logboek;

import java.util.Locale;

/** How an act ended. The names are stored and hashed; do not rename. */
public enum Uitslag {
    /** It was done. */
    GELUKT,
    /** It was not allowed, or asked in a way that cannot be granted. */
    GEWEIGERD,
    /** It went wrong on our side. */
    MISLUKT;

    /** The stored name. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
