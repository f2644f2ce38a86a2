package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;

/**
 * Gives each word that has no role yet a role. Care content goes first, except that a word that is exactly a process word never
 * counts as an inflection, compound or misspelling of a care word. What is left over is unknown, and so in doubt.
 */
final class Woordherkenner implements Herkenner {
    private static final Set<String> DELEN = Set.of("aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "plaats", "samen",
            "stil", "stop", "terug", "toe", "uit", "vast", "voor", "voort", "vooruit", "vrij", "weer", "weg");
    private static final int WOORDEN_TOT_DEEL = 14;

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
        } else {
            Rol rol = procesrol(woord);
            rol = rol == null ? scheidbaar(ontleding, nummer) : rol;
            rol = rol == null && isAfgekort(ontleding, woord) ? Rol.NEUTRAAL : rol;
            if (rol == null && woord.isGetal()) {
                rol = Rol.GETAL;
            } else if (rol == null) {
                meldGevaar(ontleding, woord);
                rol = Rol.ZORG;
            }
            ontleding.geefRol(nummer, rol);
        }
    }

    /** "op te hogen" is "ophogen" and "past het aan" is "aanpast", when that is a process word. */
    private Rol scheidbaar(Ontleding ontleding, int nummer) {
        String vorm = ontleding.vorm(nummer);
        if (nummer > 1 && ontleding.vorm(nummer - 1).equals("te")) {
            return werkwoord(ontleding.vorm(nummer - 2) + vorm);
        }
        int deelzin = ontleding.woord(nummer).deelzin();
        int tot = Math.min(ontleding.aantal(), nummer + WOORDEN_TOT_DEEL);
        for (int i = nummer + 1; i < tot && ontleding.woord(i).deelzin() == deelzin; i++) {
            if (DELEN.contains(ontleding.vorm(i))) {
                Rol rol = werkwoord(ontleding.vorm(i) + vorm);
                if (rol != null) {
                    return rol;
                }
            }
        }
        return null;
    }

    /** "vol. gelijk": a point in the middle of a text, behind the beginning of a process word that begins no word with care content. */
    private boolean isAfgekort(Ontleding ontleding, Woord woord) {
        String tekst = ontleding.tekst();
        int volgende = woord.einde() + 1;
        while (volgende < tekst.length() && tekst.charAt(volgende) == ' ') {
            volgende++;
        }
        boolean midden = volgende < tekst.length() && tekst.charAt(woord.einde()) == '.' && !Character.isUpperCase(tekst.charAt(volgende));
        return midden && proces.begintMet(woord.vorm()) && !gevaren.begintMet(woord.vorm()) && gevaren.hoeDanOok(woord.vorm()) == null;
    }

    private Rol werkwoord(String vorm) {
        Rol rol = proces.precies(vorm);
        return rol == null && gevaren.hoeDanOok(vorm) == null ? proces.verbogen(vorm) : rol;
    }

    private Rol procesrol(Woord woord) {
        String vorm = woord.vorm();
        Rol rol = proces.precies(vorm);
        if (rol != null || gevaren.naam(vorm) != null || gevaren.verbogen(vorm) != null || gevaren.bijna(vorm) != null) {
            return rol;
        }
        rol = proces.samengesteld(vorm);
        return rol == null && gevaren.deel(vorm) == null ? metSpeling(woord) : rol;
    }

    /** An administrative compound, an inflection or, in small letters, a misspelling of a process word. */
    private Rol metSpeling(Woord woord) {
        String vorm = woord.vorm();
        String voorKop = proces.voorKop(vorm);
        if (voorKop != null && gevaren.hoeDanOok(voorKop) == null) {
            return Rol.BEWIJS;
        }
        Rol rol = proces.verbogen(vorm);
        boolean kanNaamZijn = woord.hoofdletter() && !woord.zinsbegin();
        return rol == null && !kanNaamZijn ? proces.bijna(vorm) : rol;
    }

    private void meldGevaar(Ontleding ontleding, Woord woord) {
        Kenmerk gevaar = gevaren.hoeDanOok(woord.vorm());
        if (gevaar == null && woord.hoofdletter() && !woord.zinsbegin() && woord.vorm().length() > 1
                && !woord.heeftCijfer()) {
            gevaar = Kenmerk.NAAM;
        }
        ontleding.meld(gevaar == null ? Kenmerk.ONBEKEND_WOORD : gevaar);
    }
}
