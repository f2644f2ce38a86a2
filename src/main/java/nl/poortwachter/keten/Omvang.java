package nl.poortwachter.keten;

import nl.poortwachter.bericht.Knoop;

/**
 * How much: a number of units per period.
 *
 * @param volume number of units, or euro cents with Eenheid 83 (IV042)
 * @param eenheid unit, code list WJ756
 * @param frequentie period, code list WJ757; 6 is the total over the whole allocation
 */
public record Omvang(int volume, String eenheid, String frequentie) {
    private static final String TOTAAL = "6";

    /** The Omvang below this element, or null when it has none. */
    public static Omvang onder(Knoop ouder) {
        Knoop omvang = ouder.vind("Omvang");
        return omvang == null ? null : new Omvang(Velden.getal(omvang, "Volume"), omvang.waarde("Eenheid"), omvang.waarde("Frequentie"));
    }

    /** True when the volume is the total over the whole allocation (Frequentie 6). */
    public boolean isTotaal() {
        return frequentie.equals(TOTAAL);
    }
}
