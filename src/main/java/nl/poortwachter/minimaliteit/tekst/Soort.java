package nl.poortwachter.minimaliteit.tekst;

/** What a free text is about; only {@link #PROCESINFORMATIE} may pass (MIN-TEXT, OP191). */
public enum Soort {
    /** Product, duration, volume, goals and administration, and nothing else. */
    PROCESINFORMATIE,
    /** Care content: diagnosis, medication, record, family, safety and the like. */
    ZORGINHOUD,
    /** Data by which a person can be recognised. */
    IDENTIFICEREND,
    /** Care content and identifying data, or one of both beside process information. */
    GEMENGD,
    /** Not surely process information: in doubt the text stays behind. */
    ONDUIDELIJK
}
