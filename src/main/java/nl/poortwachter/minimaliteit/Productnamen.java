package nl.poortwachter.minimaliteit;

import nl.poortwachter.bericht.Bericht;

/** The product list of municipality and provider, where one is configured: a product's own name is process information in a text. */
@FunctionalInterface
public interface Productnamen {

    /** Name of the product with this code for the parties of this message, or null when there is no list or it lacks the code. */
    String naam(Bericht bericht, String code);

    /** No list. */
    static Productnamen geen() {
        return (bericht, code) -> null;
    }
}
