package nl.poortwachter.aflevering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Pausing and resuming receivers (table pauze). Works on the connection of the caller and counts for every node from the next claim; what is being
 * sent at that moment is finished. A reason may name somebody, so it is kept encrypted. Thread safe.
 */
public final class Pauzes {
    private static final String LEES = "select ontvanger, sinds, door, redennummer, reden_versleuteld from pauze ";
    private final Versleuteling versleuteling;

    /** With these keys for the reasons. */
    public Pauzes(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /**
     * From now on nothing is pushed to this receiver. Its messages wait; no attempt is used up.
     *
     * @return false when it was paused already; then the first pause stays as it is
     */
    public boolean pauzeer(Handle handle, Pauze pauze) {
        UUID nummer = UUID.randomUUID();
        return handle.createUpdate("""
                        insert into pauze (ontvanger, sinds, door, redennummer, reden_versleuteld) values (:ontvanger, :sinds, :door, :nummer, :reden)
                        on conflict do nothing""")
                .bind("ontvanger", pauze.ontvanger()).bind("sinds", pauze.sinds()).bind("door", pauze.door()).bind("nummer", nummer)
                .bind("reden", versleuteling.versleutelTekst(pauze.reden(), nummer)).execute() == 1;
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
        return lees(handle.createQuery(LEES + "order by sinds"));
    }

    /** The pause of this receiver. */
    public Optional<Pauze> van(Handle handle, String ontvanger) {
        return lees(handle.createQuery(LEES + "where ontvanger = :ontvanger").bind("ontvanger", ontvanger)).stream().findFirst();
    }

    private List<Pauze> lees(Query vraag) {
        return vraag.map((rij, ctx) -> new Pauze(rij.getString("ontvanger"), rij.getTimestamp("sinds").toInstant(), rij.getString("door"),
                versleuteling.ontsleutelTekst(rij.getBytes("reden_versleuteld"), rij.getObject("redennummer", UUID.class)))).list();
    }
}
