package nl.poortwachter.partij;

import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * A party's registered consent that a system of another sends on its behalf (BRS03, IB009).
 *
 * @param partij code of the party that is represented
 * @param berichten for these message kinds
 * @param periode in these days
 */
public record Machtiging(String partij, Set<Berichtsoort> berichten, Periode periode) {

    /** Keeps its own copy. */
    public Machtiging {
        berichten = Set.copyOf(berichten);
    }
}
