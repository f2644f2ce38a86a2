package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Vraagt om bewijs dat de tekst over het proces gaat. Bekende woorden zijn niet genoeg: "hij is er weer niet" bestaat uit
 * niets dan gewone woorden. De tekst als geheel heeft bewijs nodig, elke deelzin over de cliënt ook, een reden moet
 * inhoud hebben, en een soort hulp heeft een product naast zich nodig.
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

    /** Over de cliënt mag een deelzin alleen iets over het proces zeggen, en een reden mag niet leeg zijn. */
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
        // "maar is niet meegenomen" hoort bij wat ervoor staat; wat achter een dubbele punt of haakje staat niet.
        boolean vervolg = begin > 0 && ontleding.woord(begin - 1).zin() == ontleding.woord(begin).zin();
        if (vervolg && ontleding.rol(begin) != Rol.VOEGWOORD && !reden) {
            toetsInhoud(ontleding, begin, einde);
        }
    }

    /** Een zin van enige lengte zonder bewijs en bijna zonder inhoud zegt iets wat hier niet te duiden is. */
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
