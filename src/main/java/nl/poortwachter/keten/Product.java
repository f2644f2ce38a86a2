package nl.poortwachter.keten;

import nl.poortwachter.bericht.Knoop;

/**
 * What is allocated, asked for or delivered.
 *
 * @param categorie product category
 * @param code product code exactly as sent, or null when only the category is given
 */
public record Product(String categorie, String code) {

    /** The Product below this element, or null when it has none. */
    public static Product onder(Knoop ouder) {
        Knoop product = ouder.vind("Product");
        return product == null ? null : new Product(product.waarde("Categorie"), Velden.tekst(product, "Code"));
    }

    /** The same product as meant by TR302, TR361, TR386 and TR410: what is left open (no Product, no Code) covers everything. */
    public static boolean isZelfde(Product een, Product ander) {
        return een == null || ander == null
                || een.categorie.equals(ander.categorie) && (een.code == null || ander.code == null || een.code.equals(ander.code));
    }
}
