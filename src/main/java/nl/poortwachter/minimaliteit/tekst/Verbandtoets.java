package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides per phrase (what stands between commas) on plain words that say nothing in a businesslike sentence and much about a child.
 * A bound word ("werkt", "gebruikt", "plek") may stand only in a phrase with proof, in a sentence that does not name the client. A phrase that
 * begins with a finite verb ("komt niet buiten"), or has one beside the client, must say something businesslike.
 */
final class Verbandtoets implements Herkenner {
    private final Set<String> persoonsvormen;

    Verbandtoets(Woordenschat woordenschat) {
        persoonsvormen = woordenschat.ingangen(Rol.PERSOONSVORM).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        int begin = 0;
        while (begin < ontleding.aantal()) {
            int einde = begin;
            boolean client = false;
            while (einde < ontleding.aantal() && ontleding.woord(einde).zin() == ontleding.woord(begin).zin()) {
                client |= ontleding.rol(einde++) == Rol.CLIENT;
            }
            toetsZin(ontleding, begin, einde, client);
            begin = einde;
        }
    }

    private void toetsZin(Ontleding ontleding, int begin, int einde, boolean client) {
        int stuk = begin;
        for (int i = begin + 1; i <= einde; i++) {
            if (i == einde || isNieuwStuk(ontleding, i)) {
                if (isOnzakelijk(ontleding, stuk, i, client)) {
                    ontleding.meld(Kenmerk.GEEN_PROCES);
                }
                stuk = i;
            }
        }
    }

    private boolean isOnzakelijk(Ontleding ontleding, int begin, int einde, boolean clientInZin) {
        boolean gebonden = false;
        boolean bewijs = false;
        boolean inhoud = false;
        boolean overIemand = persoonsvormen.contains(ontleding.vorm(begin));
        boolean persoonsvorm = false;
        boolean client = false;
        for (int i = begin; i < einde; i++) {
            Rol rol = ontleding.rol(i);
            gebonden |= rol == Rol.GEBONDEN;
            bewijs |= rol.isBewijs() || rol == Rol.PRODUCTWOORD;
            inhoud |= rol == Rol.NEUTRAAL || rol == Rol.DATUM || rol == Rol.GETAL;
            client |= rol == Rol.CLIENT;
            persoonsvorm |= persoonsvormen.contains(ontleding.vorm(i));
        }
        overIemand |= client && persoonsvorm;
        return gebonden && (clientInZin || !bewijs) || overIemand && !bewijs && !inhoud;
    }

    private static boolean isNieuwStuk(Ontleding ontleding, int nummer) {
        Woord vorig = ontleding.woord(nummer - 1);
        Woord woord = ontleding.woord(nummer);
        return woord.deelzin() != vorig.deelzin() || ontleding.tekst().substring(vorig.einde(), woord.begin()).indexOf(',') >= 0;
    }
}
