package nl.poortwachter.minimaliteit.tekst;

/**
 * Geeft elk woord dat nog geen rol heeft er een. Zorginhoud gaat voor, behalve dat een woord dat precies een proceswoord
 * is nooit als verbuiging, samenstelling of schrijffout van een zorgwoord geldt. Wat overblijft is onbekend en dus twijfel.
 */
final class Woordherkenner implements Herkenner {
    private final Proceslexicon proces;
    private final Gevarenlexicon gevaren;

    Woordherkenner(Proceslexicon proces, Gevarenlexicon gevaren) {
        this.proces = proces;
        this.gevaren = gevaren;
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == null) {
                beoordeel(ontleding, i);
            }
        }
    }

    private void beoordeel(Ontleding ontleding, int nummer) {
        Woord woord = ontleding.woord(nummer);
        String vorm = woord.vorm();
        Kenmerk gevaar = gevaren.precies(vorm);
        if (gevaar != null) {
            ontleding.meld(gevaar);
            ontleding.geefRol(nummer, Rol.ZORG);
        } else if (woord.isGetal()) {
            ontleding.geefRol(nummer, Rol.GETAL);
        } else {
            Rol rol = procesrol(woord);
            if (rol == null) {
                meldGevaar(ontleding, woord);
                rol = Rol.ZORG;
            }
            ontleding.geefRol(nummer, rol);
        }
    }

    private Rol procesrol(Woord woord) {
        String vorm = woord.vorm();
        Rol rol = proces.precies(vorm);
        if (rol == null && gevaren.naam(vorm) == null && gevaren.verbogen(vorm) == null) {
            rol = proces.samengesteld(vorm);
            rol = rol == null && gevaren.deel(vorm) == null ? nauwkeurigGenoeg(woord) : rol;
        }
        return rol;
    }

    /** Verbuiging, of bij kleine letters een schrijffout, van een proceswoord dat op geen zorgwoord lijkt. */
    private Rol nauwkeurigGenoeg(Woord woord) {
        String vorm = woord.vorm();
        Rol rol = proces.verbogen(vorm);
        boolean kanNaamZijn = woord.hoofdletter() && !woord.zinsbegin();
        return rol == null && !kanNaamZijn && gevaren.bijna(vorm) == null ? proces.bijna(vorm) : rol;
    }

    private void meldGevaar(Ontleding ontleding, Woord woord) {
        Kenmerk gevaar = gevaren.hoeDanOok(woord.vorm());
        if (gevaar == null && woord.hoofdletter() && !woord.zinsbegin() && !woord.heeftCijfer()) {
            gevaar = Kenmerk.NAAM;
        }
        ontleding.meld(gevaar == null ? Kenmerk.ONBEKEND_WOORD : gevaar);
    }
}
