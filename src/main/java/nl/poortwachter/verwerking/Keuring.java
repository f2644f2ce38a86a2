package nl.poortwachter.verwerking;

import java.util.List;

/**
 * Judges messages without a server: the steps of the route verwerking that need no database and no parties, in the order of that route.
 * Thread safe when its steps are.
 */
public final class Keuring {
    private final List<Stap> stappen;

    /** With these steps, in this order. */
    public Keuring(List<Stap> stappen) {
        this.stappen = List.copyOf(stappen);
    }

    /** The passage of one message through all steps, with its verdict. Nothing is recorded. */
    public Doorgang keur(Aanlevering aanlevering) {
        Doorgang doorgang = new Doorgang(aanlevering);
        stappen.forEach(stap -> stap.voer(doorgang));
        doorgang.besloten(Besluit.over(doorgang));
        return doorgang;
    }
}
