package nl.poortwachter.bericht.vorm;

import nl.poortwachter.bericht.basis.Product;

/** A line that can name a product: all but TeWijzigenProduct and OngewijzigdProduct, which name an allocation. */
public interface Productregel {

    /** Category with or without code, or {@code null}. */
    Product getProduct();
}
