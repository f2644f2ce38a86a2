package nl.poortwachter.partij;

import java.util.Map;
import java.util.Set;

/**
 * The products that a municipality and a provider agreed on (IV075).
 *
 * @param codes product codes per category
 */
public record Productlijst(Map<String, Set<String>> codes) {

    /** Keeps its own copy. */
    public Productlijst {
        codes = Map.copyOf(codes);
    }

    /** True when the category is agreed. */
    public boolean bevat(String categorie) {
        return codes.containsKey(categorie);
    }

    /** True when this code belongs to this category (TR381). */
    public boolean bevat(String categorie, String code) {
        return codes.getOrDefault(categorie, Set.of()).contains(code);
    }
}
