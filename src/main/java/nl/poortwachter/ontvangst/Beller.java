package nl.poortwachter.ontvangst;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Recht;

/** The connected system behind this request; set by {@link Aanmelding} before any resource is reached. */
@RequestScoped
public class Beller {
    private Afnemer afnemer;
    private Wie wie;

    /** The calling system. */
    public Afnemer afnemer() {
        return afnemer;
    }

    /** The same, for the record of who did what; null on the pages for people. */
    public Wie wie() {
        return wie;
    }

    void is(Afnemer herkend, String adres, String ingang) {
        afnemer = herkend;
        List<String> rollen = herkend.rechten().stream().map(Recht::naam).sorted().toList();
        wie = new Wie(herkend.id(), rollen, herkend.partijen().stream().sorted().toList(), adres, ingang);
    }
}
