package nl.poortwachter.minimaliteit.tekst;

/** Holds the judge that counts now; another vocabulary replaces it between two texts. Thread safe. */
public final class Oordelaarhouder {
    private volatile Tekstoordelaar geldend;

    /** Begins with this vocabulary. */
    public Oordelaarhouder(Woordenschat woordenschat) {
        geldend = Tekstoordelaar.uit(woordenschat);
    }

    /** Judges one text by the vocabulary that counts now; see {@link Tekstoordelaar#beoordeel}. */
    public Tekstoordeel beoordeel(String tekst, Tekstcontext context) {
        return geldend.beoordeel(tekst, context);
    }

    /** From now on this vocabulary counts; nothing happens when its version is the same. */
    public void vervang(Woordenschat woordenschat) {
        if (!woordenschat.versie().equals(geldend.versie())) {
            geldend = Tekstoordelaar.uit(woordenschat);
        }
    }
}
