package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Worksheet for one text: the words, the role that each word was given, and what was found. Belongs to one thread. */
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

    /** The clean text in small letters, as long character by character, for patterns to which capitals make no difference. */
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

    /** A word as it is compared; empty outside the text. */
    String vorm(int nummer) {
        return nummer < 0 || nummer >= rollen.length ? "" : woorden.get(nummer).vorm();
    }

    /** Role of a word; {@code null} when it has none yet or lies outside the text. */
    Rol rol(int nummer) {
        return nummer < 0 || nummer >= rollen.length ? null : rollen[nummer];
    }

    /** Gives a word its role, when it has none yet. */
    void geefRol(int nummer, Rol rol) {
        if (rollen[nummer] == null) {
            rollen[nummer] = rol;
        }
    }

    /** Gives a role to all words in a part of the clean text. */
    void geefRol(int begin, int einde, Rol rol) {
        for (int i = eersteVanaf(begin); i < rollen.length && woorden.get(i).begin() < einde; i++) {
            geefRol(i, rol);
        }
    }

    /** Number of the first word that ends behind this place in the clean text. */
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
