package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Asks for proof that the text is about the process. Known words are not enough: "hij is er weer niet" is made of nothing but
 * plain words. The text as a whole needs proof, and so does each clause about the client; a reason must have content, and a
 * kind of help needs a product beside it.
 */
final class Procestoets implements Herkenner {
    private static final Set<Rol> INHOUD = EnumSet.of(Rol.NEUTRAAL, Rol.GEBONDEN, Rol.GETAL, Rol.DATUM);
    private static final int WOORDEN_TOT_PRODUCT = 10;
    private static final int KORTSTE_ZIN = 3;
    private static final int GENOEG_NEUTRAAL = 2;

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        boolean bewijs = false;
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == Rol.PRODUCTWOORD && !heeftProduct(ontleding, i)) {
                ontleding.meld(Kenmerk.LOS_PRODUCTWOORD);
            }
            bewijs |= ontleding.rol(i).isBewijs();
        }
        if (!bewijs) {
            ontleding.meld(Kenmerk.GEEN_PROCES);
        }
        perStuk(ontleding, Woord::deelzin, Procestoets::toetsDeelzin);
        perStuk(ontleding, Woord::zin, Procestoets::toetsInhoud);
    }

    private interface Toets {
        void toets(Ontleding ontleding, int begin, int einde);
    }

    private static void perStuk(Ontleding ontleding, ToIntFunction<Woord> indeling, Toets toets) {
        int begin = 0;
        for (int i = 1; i <= ontleding.aantal(); i++) {
            if (i == ontleding.aantal()
                    || indeling.applyAsInt(ontleding.woord(i)) != indeling.applyAsInt(ontleding.woord(begin))) {
                toets.toets(ontleding, begin, i);
                begin = i;
            }
        }
    }

    /** About the client a clause may say something about the process only, and a reason may not be empty. */
    private static void toetsDeelzin(Ontleding ontleding, int begin, int einde) {
        boolean sterk = false;
        boolean inhoud = false;
        boolean client = false;
        boolean reden = false;
        for (int i = begin; i < einde; i++) {
            Rol rol = ontleding.rol(i);
            sterk |= rol.isSterkBewijs() || rol == Rol.PRODUCTWOORD;
            inhoud |= rol.isBewijs() || rol == Rol.NEUTRAAL || rol == Rol.GEBONDEN;
            client |= rol == Rol.CLIENT;
            reden |= rol == Rol.REDEN;
        }
        if (client && !sterk || reden && !sterk && !inhoud) {
            ontleding.meld(Kenmerk.GEEN_PROCES);
        }
        // "maar is niet meegenomen" belongs to what stands before it; what stands behind a colon or bracket does not.
        boolean vervolg = begin > 0 && ontleding.woord(begin - 1).zin() == ontleding.woord(begin).zin();
        if (vervolg && ontleding.rol(begin) != Rol.VOEGWOORD && !reden) {
            toetsInhoud(ontleding, begin, einde);
        }
    }

    /** A sentence of some length without proof and almost without content says something that cannot be told from here. */
    private static void toetsInhoud(Ontleding ontleding, int begin, int einde) {
        int neutraal = 0;
        for (int i = begin; i < einde; i++) {
            Rol rol = ontleding.rol(i);
            if (rol.isBewijs() || rol == Rol.PRODUCTWOORD) {
                return;
            }
            neutraal += INHOUD.contains(rol) ? 1 : 0;
        }
        if (neutraal < GENOEG_NEUTRAAL && einde - begin > KORTSTE_ZIN) {
            ontleding.meld(Kenmerk.GEEN_PROCES);
        }
    }

    private static boolean heeftProduct(Ontleding ontleding, int nummer) {
        int van = Math.max(0, nummer - WOORDEN_TOT_PRODUCT);
        int tot = Math.min(ontleding.aantal() - 1, nummer + WOORDEN_TOT_PRODUCT);
        for (int i = van; i <= tot; i++) {
            Rol rol = ontleding.rol(i);
            if (ontleding.woord(i).zin() == ontleding.woord(nummer).zin()
                    && rol != null && rol.maaktProduct()) {
                return true;
            }
        }
        return false;
    }
}
