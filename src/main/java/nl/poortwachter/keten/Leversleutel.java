package nl.poortwachter.keten;

/**
 * What a delivery belongs to: an allocation, or a product when there is no allocation (taakgericht, IV096).
 *
 * @param nummer ToewijzingNummer, or null
 * @param product only filled when there is no number; null when neither is given
 */
public record Leversleutel(Integer nummer, Product product) {

    /** The delivery of a line with this number and product: the number decides when there is one. */
    public static Leversleutel van(Integer nummer, Product product) {
        return new Leversleutel(nummer, nummer == null ? product : null);
    }
}
