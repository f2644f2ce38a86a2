package nl.poortwachter.minimaliteit.tekst;

/**
 * Vraagt om bewijs dat de tekst over het proces gaat. Bekende woorden zijn niet genoeg: "hij is er weer niet" bestaat uit
 * niets dan gewone woorden. De tekst als geheel heeft bewijs nodig, elke deelzin over de cliënt ook, een reden moet
 * inhoud hebben, en een soort hulp heeft een product naast zich nodig.
 */
final class Procestoets implements Herkenner {
    private static final int WOORDEN_TOT_PRODUCT = 10;
    private static final int KORTSTE_ZIN = 3;

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
        int begin = 0;
        for (int i = 1; i <= ontleding.aantal(); i++) {
            if (i == ontleding.aantal() || ontleding.woord(i).deelzin() != ontleding.woord(begin).deelzin()) {
                toetsDeelzin(ontleding, begin, i);
                begin = i;
            }
        }
    }

    private static void toetsDeelzin(Ontleding ontleding, int begin, int einde) {
        boolean sterk = false;
        boolean bewijs = false;
        boolean neutraal = false;
        boolean client = false;
        boolean reden = false;
        for (int i = begin; i < einde; i++) {
            Rol rol = ontleding.rol(i);
            sterk |= rol.isSterkBewijs() || rol == Rol.PRODUCTWOORD;
            bewijs |= rol.isBewijs() || rol == Rol.PRODUCTWOORD;
            neutraal |= rol == Rol.NEUTRAAL || rol == Rol.DATUM;
            client |= rol == Rol.CLIENT;
            reden |= rol == Rol.REDEN;
        }
        boolean leeg = !bewijs && !neutraal && einde - begin > KORTSTE_ZIN;
        if (client && !sterk || reden && !bewijs && !neutraal || leeg) {
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
