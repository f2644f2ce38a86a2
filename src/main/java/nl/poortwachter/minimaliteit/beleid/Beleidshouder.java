package nl.poortwachter.minimaliteit.beleid;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the policies that count now. New ones replace them only when they are right; otherwise the old ones stay. Thread safe. */
public final class Beleidshouder {
    private final AtomicReference<Beleidboek> geldend;

    /** Starts with these policies. */
    public Beleidshouder(Beleidboek eerste) {
        geldend = new AtomicReference<>(eerste);
    }

    /** The policies that count now; ask once per message. */
    public Beleidboek boek() {
        return geldend.get();
    }

    /** Takes over what was read when it is right, and tells what is wrong otherwise: an empty list means taken over. */
    public List<Beleidsfout> vervang(Beleidboek.Leesresultaat gelezen) {
        if (gelezen.boek() != null) {
            geldend.set(gelezen.boek());
        }
        return gelezen.fouten();
    }
}
