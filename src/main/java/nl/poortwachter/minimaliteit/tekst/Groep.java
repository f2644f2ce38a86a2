package nl.poortwachter.minimaliteit.tekst;

/** The three grounds on which a text may not pass. */
public enum Groep {
    /** Care content. */
    ZORG,
    /** Leads back to a person. */
    PERSOON,
    /** Neither of both was seen, but it is not surely process information either. */
    TWIJFEL
}
