package nl.poortwachter.minimaliteit.tekst;

/** Houdt de oordelaar vast die nu geldt; een andere woordenschat vervangt hem zonder dat er een tekst tussendoor valt. Veilig voor meer draden. */
public final class Oordelaarhouder {
    private volatile Tekstoordelaar geldend;

    /** Begint met deze woordenschat. */
    public Oordelaarhouder(Woordenschat woordenschat) {
        geldend = Tekstoordelaar.uit(woordenschat);
    }

    /** Beoordeelt één tekst met de woordenschat die nu geldt; zie {@link Tekstoordelaar#beoordeel}. */
    public Tekstoordeel beoordeel(String tekst, Tekstcontext context) {
        return geldend.beoordeel(tekst, context);
    }

    /** Vanaf nu geldt deze woordenschat; is het dezelfde versie, dan gebeurt er niets. */
    public void vervang(Woordenschat woordenschat) {
        if (!woordenschat.versie().equals(geldend.versie())) {
            geldend = Tekstoordelaar.uit(woordenschat);
        }
    }
}
