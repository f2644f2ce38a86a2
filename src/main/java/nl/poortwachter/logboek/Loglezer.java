package nl.poortwachter.logboek;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads the lines of the audit log as they are kept, for checking and export. Needs no keys, and no more than to read two tables. Thread safe. */
public final class Loglezer {
    private static final int STUK = 1000;

    /** Where the log stands now. */
    public Logstand stand(Handle handle) {
        return handle.createQuery("select nr, encode(hash, 'hex') from auditregel order by nr desc limit 1")
                .map((rij, context) -> new Logstand(rij.getLong(1), rij.getString(2))).findOne().orElseGet(() -> begin(handle));
    }

    /** Before the first line that is still there. */
    public Logstand begin(Handle handle) {
        return handle.createQuery("select nr, encode(hash, 'hex') from auditbegin").map((rij, context) -> new Logstand(rij.getLong(1), rij.getString(2))).one();
    }

    /** Every line that is there, in order; must run in a transaction, so that they come in pieces. */
    public void doorloop(Handle handle, Consumer<Logregel> ontvanger) {
        try (Stream<Logregel> regels = handle.createQuery("select nr, encode(vorige, 'hex'), encode(hash, 'hex'), tekst from auditregel order by nr")
                .setFetchSize(STUK).map((rij, context) -> new Logregel(rij.getLong(1), rij.getString(2), rij.getString(3), rij.getString(4))).stream()) {
            regels.forEach(ontvanger);
        }
    }

    /** Checks the whole chain, also against what was noted earlier; must run in a transaction. */
    public Logketen.Oordeel controleer(Handle handle, List<Logstand> bekend) {
        Logketen keten = new Logketen(begin(handle), bekend);
        doorloop(handle, keten);
        return keten.oordeel();
    }
}
