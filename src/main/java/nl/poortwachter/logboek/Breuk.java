package nl.poortwachter.logboek;

/**
 * A place where the log is not as it was written.
 *
 * @param van number of the first line concerned
 * @param tot number of the last one; the same for a single line
 */
public record Breuk(Soort soort, long van, long tot) {

    /** What was done to the lines. */
    public enum Soort {
        /** The text, number or hash of the line was changed. */
        GEWIJZIGD("is gewijzigd"),
        /** The line is not there. */
        ONTBREEKT("ontbreekt"),
        /** There is another line with this number, or one after it came earlier. */
        INGEVOEGD("is ingevoegd of staat op een andere plaats"),
        /** The line itself is whole, but another came before it when it was written. */
        SLUIT_NIET_AAN("sluit niet aan op de regel ervoor: die is vervangen, of deze is ingevoegd"),
        /** The line is whole, and so is the chain, but it is not the line that was there. */
        HERSCHREVEN("is een andere dan toen de stand werd genoteerd: het logboek is herschreven");

        private final String uitleg;

        Soort(String uitleg) {
            this.uitleg = uitleg;
        }
    }

    static Breuk op(Soort soort, long nr) {
        return new Breuk(soort, nr, nr);
    }

    /** In Dutch, naming the line. */
    public String melding() {
        return van == tot ? "regel " + van + " " + soort.uitleg : "regel " + van + " tot en met " + tot + " " + soort.uitleg;
    }
}
