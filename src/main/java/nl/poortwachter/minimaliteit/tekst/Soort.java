package nl.poortwachter.minimaliteit.tekst;

/** Waar een vrije tekst over gaat; alleen {@link #PROCESINFORMATIE} mag door (MIN-TEXT, OP191). */
public enum Soort {
    /** Product, duur, omvang, doelen en administratie, en niets anders. */
    PROCESINFORMATIE,
    /** Zorginhoud: diagnose, medicatie, verslag, gezin, veiligheid en dergelijke. */
    ZORGINHOUD,
    /** Gegevens waarmee een persoon te herkennen is. */
    IDENTIFICEREND,
    /** Zorginhoud en identificerende gegevens, of een van beide naast procesinformatie. */
    GEMENGD,
    /** Niet zeker procesinformatie: bij twijfel blijft de tekst achter. */
    ONDUIDELIJK
}
