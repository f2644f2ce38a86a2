package nl.poortwachter.bericht;

/**
 * Limits that hold while reading.
 *
 * @param bytes size of the whole message (OP179: 25 MB)
 * @param diepte nesting of elements
 * @param tekst characters in one text or attribute
 */
public record Leesgrenzen(int bytes, int diepte, int tekst) {

    /** 25 MB, 50 levels, 64 KiB. */
    public static final Leesgrenzen STANDAARD = new Leesgrenzen(25 * 1024 * 1024, 50, 64 * 1024);
    /** Elements in one message: more than 25 MB of the shortest valid product holds. */
    static final int ELEMENTEN = 1_000_000;
    /** Comments and processing instructions in one message: each of them is withheld and accounted for. */
    static final int TERZIJDES = 10_000;
    /** Different names of elements, attributes and prefixes in one message: many times what the standard knows. */
    static final int NAMEN = 1_000;
}
