package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Werkblad voor één tekst: de woorden, de rol die elk woord kreeg, en wat er gevonden is. Hoort bij één draad. */
final class Ontleding {
    private final String tekst;
    private final String klein;
    private final List<Woord> woorden;
    private final Rol[] rollen;
    private final Set<Kenmerk> vondsten = EnumSet.noneOf(Kenmerk.class);

    Ontleding(String tekst, List<Woord> woorden) {
        this.tekst = tekst;
        this.klein = kleineLetters(tekst);
        this.woorden = woorden;
        this.rollen = new Rol[woorden.size()];
    }

    String tekst() {
        return tekst;
    }

    /** De schone tekst in kleine letters, teken voor teken even lang, voor patronen zonder onderscheid van hoofdletters. */
    String klein() {
        return klein;
    }

    private static String kleineLetters(String tekst) {
        char[] tekens = tekst.toCharArray();
        for (int i = 0; i < tekens.length; i++) {
            tekens[i] = Character.toLowerCase(tekens[i]);
        }
        return new String(tekens);
    }

    int aantal() {
        return rollen.length;
    }

    Woord woord(int nummer) {
        return woorden.get(nummer);
    }

    /** Vergelijkvorm van een woord, of leeg buiten de tekst. */
    String vorm(int nummer) {
        return nummer < 0 || nummer >= rollen.length ? "" : woorden.get(nummer).vorm();
    }

    /** Rol van een woord, of {@code null} als het nog geen rol heeft of buiten de tekst ligt. */
    Rol rol(int nummer) {
        return nummer < 0 || nummer >= rollen.length ? null : rollen[nummer];
    }

    /** Geeft een woord zijn rol, als het er nog geen heeft. */
    void geefRol(int nummer, Rol rol) {
        if (rollen[nummer] == null) {
            rollen[nummer] = rol;
        }
    }

    /** Geeft alle woorden die in een stuk van de schone tekst vallen een rol. */
    void geefRol(int begin, int einde, Rol rol) {
        for (int i = eersteVanaf(begin); i < rollen.length && woorden.get(i).begin() < einde; i++) {
            geefRol(i, rol);
        }
    }

    /** Nummer van het eerste woord dat na een plaats in de schone tekst eindigt. */
    int eersteVanaf(int plaats) {
        int laag = 0;
        int hoog = rollen.length;
        while (laag < hoog) {
            int midden = (laag + hoog) >>> 1;
            if (woorden.get(midden).einde() <= plaats) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return laag;
    }

    void meld(Kenmerk kenmerk) {
        vondsten.add(kenmerk);
    }

    void meld(Set<Kenmerk> kenmerken) {
        vondsten.addAll(kenmerken);
    }

    Set<Kenmerk> vondsten() {
        return vondsten;
    }
}
