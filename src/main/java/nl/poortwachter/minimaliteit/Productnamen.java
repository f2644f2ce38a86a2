package nl.poortwachter.minimaliteit;

import nl.poortwachter.bericht.Bericht;

/** What products and product categories are called: in a text the name of a product of the message itself is process information. */
public interface Productnamen {

    /** Name of the product with this code for the parties of this message, or null when there is no list or it lacks the code. */
    String naam(Bericht bericht, String code);

    /** Name of this product category in the national list, or null when it has no such category. */
    String categorie(String code);

    /** No lists. */
    static Productnamen geen() {
        return new Productnamen() {
            @Override
            public String naam(Bericht bericht, String code) {
                return null;
            }

            @Override
            public String categorie(String code) {
                return null;
            }
        };
    }
}
