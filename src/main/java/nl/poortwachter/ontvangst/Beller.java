package nl.poortwachter.ontvangst;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Recht;

/** The connected system behind this request; set by {@link Aanmelding} before any resource is reached. */
@RequestScoped
public class Beller {
    private Afnemer afnemer;
    private Wie wie;
    private Optional<Traceparent> spoor = Optional.empty();

    /** The calling system. */
    public Afnemer afnemer() {
        return afnemer;
    }

    /** The same, for the record of who did what; null on the pages for people. */
    public Wie wie() {
        return wie;
    }

    /** Where in a trace of its own the caller is; that of somebody who was not recognised is never continued (LDV-3). */
    public Optional<Traceparent> spoor() {
        return spoor;
    }

    void is(Afnemer herkend, String adres, String ingang, List<String> traceparent) {
        afnemer = herkend;
        spoor = traceparent.size() == 1 ? Traceparent.lees(traceparent.get(0)) : Optional.empty();
        List<String> rollen = herkend.rechten().stream().map(Recht::naam).sorted().toList();
        wie = new Wie(herkend.id(), rollen, herkend.partijen().stream().sorted().toList(), adres, ingang);
    }
}
