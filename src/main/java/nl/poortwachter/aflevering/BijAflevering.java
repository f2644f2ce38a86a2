package nl.poortwachter.aflevering;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What else must happen when a message has reached its receiver, in the same transaction as the delivery itself. */
@FunctionalInterface
public interface BijAflevering {

    /** Called once per message, when its delivery is recorded. */
    void afgeleverd(Handle handle, UUID bericht);

    /** All of these, one after the other; see {@link Vervolg}. */
    static BijAflevering samen(List<BijAflevering> alle) {
        return new Vervolg(alle);
    }
}
