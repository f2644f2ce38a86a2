package nl.poortwachter.verstrekking.maatregel;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** What must happen when measures change, in the same transaction. */
public interface Vrijgave {

    /** Called when the restriction for these citizens ends: held messages are judged again. */
    void geefVrij(Handle handle, Collection<String> pseudoniemen);

    /** Called at every change. */
    void gewijzigd(Handle handle);
}
