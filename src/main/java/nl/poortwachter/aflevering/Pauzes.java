package nl.poortwachter.aflevering;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Pausing and resuming receivers (table pauze). Works on the connection of the caller and counts for every node from the next claim; what is being
 * sent at that moment is finished. Stateless and thread safe.
 */
public final class Pauzes {

    /**
     * From now on nothing is pushed to this receiver. Its messages wait; no attempt is used up.
     *
     * @return false when it was paused already; then the first pause stays as it is
     */
    public boolean pauzeer(Handle handle, Pauze pauze) {
        return handle.createUpdate("insert into pauze (ontvanger, sinds, door, reden) values (:ontvanger, :sinds, :door, :reden) on conflict do nothing")
                .bind("ontvanger", pauze.ontvanger()).bind("sinds", pauze.sinds()).bind("door", pauze.door()).bind("reden", pauze.reden()).execute() == 1;
    }

    /**
     * Messages go to this receiver again, in their order.
     *
     * @return false when it was not paused
     */
    public boolean hervat(Handle handle, String ontvanger) {
        return handle.createUpdate("delete from pauze where ontvanger = :ontvanger").bind("ontvanger", ontvanger).execute() == 1;
    }

    /** Who is paused, the longest first. */
    public List<Pauze> alle(Handle handle) {
        return handle.createQuery("select ontvanger, sinds, door, reden from pauze order by sinds")
                .map((rij, ctx) -> new Pauze(rij.getString("ontvanger"), rij.getTimestamp("sinds").toInstant(), rij.getString("door"),
                        rij.getString("reden"))).list();
    }
}
