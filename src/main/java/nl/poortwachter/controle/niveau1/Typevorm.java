package nl.poortwachter.controle.niveau1;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of the schema, as far as a message to the sender needs it.
 *
 * @param naam local name; empty for a type without one
 * @param basis the type that this one restricts, or null for a built-in type or a type with children
 * @param facetten values per facet (maxLength, pattern, enumeration ...), of this type only
 * @param kinderen elements in their order; empty for a type that holds text
 * @param volledig true when this tells all that the schema says of the type itself, so that it can be relied upon to approve a message
 */
record Typevorm(String naam, Typevorm basis, Map<String, List<String>> facetten, List<Elementvorm> kinderen, boolean volledig) {

    /** The element with this name in this type. */
    Optional<Elementvorm> kind(String naamKind) {
        return kinderen.stream().filter(k -> k.naam().equals(naamKind)).findFirst();
    }

    /** The values of a facet, of the nearest type that has it. */
    List<String> facet(String facet) {
        List<String> eigen = facetten.getOrDefault(facet, List.of());
        return eigen.isEmpty() && basis != null ? basis.facet(facet) : eigen;
    }

    /** True when this type or one that it restricts has this name. */
    boolean is(String naamType) {
        return naam.equals(naamType) || basis != null && basis.is(naamType);
    }

    /** The nearest name: of this type, or of the one that it restricts. */
    String bekendeNaam() {
        return naam.isEmpty() && basis != null ? basis.bekendeNaam() : naam;
    }

    /** The built-in type at the bottom, such as integer or date. */
    String grondtype() {
        return basis == null ? naam : basis.grondtype();
    }
}
