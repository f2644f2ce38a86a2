package nl.poortwachter.minimaliteit.tekst;

/** De drie gronden waarop een tekst niet door mag. */
public enum Groep {
    /** Zorginhoud. */
    ZORG,
    /** Herleidbaar tot een persoon. */
    PERSOON,
    /** Geen van beide gezien, maar ook niet zeker procesinformatie. */
    TWIJFEL
}
