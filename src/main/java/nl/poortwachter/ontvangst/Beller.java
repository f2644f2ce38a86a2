package nl.poortwachter.ontvangst;

import jakarta.enterprise.context.RequestScoped;
import nl.poortwachter.partij.Afnemer;

/** The connected system behind this request; set by {@link Aanmelding} before any resource is reached. */
@RequestScoped
public class Beller {
    private Afnemer afnemer;

    /** The calling system. */
    public Afnemer afnemer() {
        return afnemer;
    }

    void is(Afnemer herkend) {
        afnemer = herkend;
    }
}
