package nl.poortwachter.minimaliteit.beleid;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the policies that count now. Thread safe. */
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

    /** From now on these count. */
    public void vervang(Beleidboek boek) {
        geldend.set(boek);
    }
}
