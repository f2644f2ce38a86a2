package nl.poortwachter.verwerking;

import java.util.List;
import java.util.Set;
import nl.poortwachter.minimaliteit.Gestript;

/**
 * How a message would go out now, beside how it was offered before. Holds no value from the message, except in what would go out itself.
 *
 * @param bezwaar why it may not go on any more, a Dutch sentence; null when it may
 * @param beleid the policy of today; null where none applies
 * @param gestript what passed before and would not any more
 * @param categorieen kinds of data that would pass
 * @param wijze push or postbus, as the receiver wants it now
 * @param eindpunt where it would go now: postbus or an address
 * @param anderEindpunt true when that is not where it was let through for
 * @param inhoud the message as it would go out; null when it stays as it is kept
 */
public record Verschil(String bezwaar, String beleid, List<Gestript> gestript, Set<String> categorieen, String wijze, String eindpunt,
                       boolean anderEindpunt, byte[] inhoud) {

    /** It may not go on any more, for this reason. */
    static Verschil bezwaar(String zin) {
        return new Verschil(zin, null, List.of(), Set.of(), null, null, false, null);
    }

    /** True when it would go out just as it was offered before. */
    public boolean isGelijk() {
        return bezwaar == null && gestript.isEmpty() && !anderEindpunt;
    }
}
