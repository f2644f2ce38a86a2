package nl.poortwachter.partij;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The products that a municipality and a provider agreed on (IV075).
 *
 * @param codes product codes per category
 * @param namen names of products by code, as far as they were given
 */
public record Productlijst(Map<String, Set<String>> codes, Map<String, String> namen) {

    /** Keeps its own copies. */
    public Productlijst {
        codes = Map.copyOf(codes);
        namen = Map.copyOf(namen);
    }

    /** A list that gives no names. */
    public Productlijst(Map<String, Set<String>> codes) {
        this(codes, Map.of());
    }

    /** True when this code belongs to this category (TR381). */
    public boolean bevat(String categorie, String code) {
        return codes.getOrDefault(categorie, Set.of()).contains(code);
    }

    /** The name of the product with this code, when the list gives one. */
    public Optional<String> naam(String code) {
        return Optional.ofNullable(namen.get(code));
    }
}
