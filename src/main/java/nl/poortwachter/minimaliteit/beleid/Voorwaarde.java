package nl.poortwachter.minimaliteit.beleid;

import java.util.List;
import java.util.Set;

/**
 * A named condition of the policy.
 *
 * @param naam name by which cells refer to it
 * @param zin Dutch words that complete a decision: "strippen, als er voorletters zijn"
 * @param toets which test
 * @param elementen paths from the element that is judged, for tests on elements; ".." is the element around it
 * @param waarden values that satisfy the test
 * @param van names of the conditions it combines
 */
public record Voorwaarde(String naam, String zin, Toets toets, List<Elementpad> elementen, Set<String> waarden, List<String> van) {

    /** Absent lists are empty ones. */
    public Voorwaarde {
        elementen = elementen == null ? List.of() : List.copyOf(elementen);
        waarden = waarden == null ? Set.of() : Set.copyOf(waarden);
        van = van == null ? List.of() : List.copyOf(van);
    }

    /** The tests that a condition can be made of; each is one line in the registry of the filter. */
    public enum Toets {
        /** All named elements are present. */
        AANWEZIG,
        /** The named element has one of the values. */
        WAARDE,
        /** The named element is a whole number equal to one of the values. */
        GETAL,
        /** One of the routes of the trajectory is among the values. */
        ROUTE,
        /** At least one of the named conditions holds. */
        EEN_VAN,
        /** The named condition does not hold. */
        NIET,
        /** The JW315 said that the provider knows the authority holder (OP002x1). */
        GEZAGSDRAGER_BEKEND,
        /** Every product only ends, is withdrawn or is unchanged, and at least one ends. */
        ALLEEN_BEEINDIGD,
        /** Every product has RedenWijziging 13. */
        ALLES_INGETROKKEN,
        /** Another Contact beside this one has a lower Soort, or the same and comes first. */
        NIET_HET_LAAGSTE_CONTACT
    }
}
