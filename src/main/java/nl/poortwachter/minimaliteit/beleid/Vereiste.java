package nl.poortwachter.minimaliteit.beleid;

/** What a municipality wants to see recorded before a message goes on. */
public enum Vereiste {
    /** Nothing. */
    GEEN,
    /** Consent of those who decide for the youth (MIN-CONSENT). */
    TOESTEMMING,
    /** That those who decide for the youth were informed (MIN-INFORMED). */
    INFORMATIE;

    /** True when a statement is needed, so that it matters who decides for the youth. */
    public boolean vraagtVerklaring() {
        return this != GEEN;
    }
}
