package nl.poortwachter.verstrekking.maatregel;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** What must happen when processing is no longer restricted, in the same transaction: held messages are judged again. */
@FunctionalInterface
public interface Vrijgave {

    /** Called when the restriction for these citizens ends. */
    void geefVrij(Handle handle, Collection<String> pseudoniemen);
}
