package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.regex.Matcher;

/** Ages. A term of up to five years and the limits of the law (18, 21, 23 years) are about the process. */
final class Leeftijdherkenner implements Herkenner {
    private static final Patroon LEEFTIJD = new Patroon(
            "(?<![\\d.,])(\\d{1,2})[ -]?(?:(jarige?)|(?:jaar|jr\\.?)(?! ?\\p{L}{0,3}(?:contract|overeenkomst))( oud)?)(?!\\p{L})");
    private static final Set<Integer> WETTELIJKE_GRENZEN = Set.of(18, 21, 23);
    private static final int LANGSTE_LOOPTIJD = 5;

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        Patroon.Zoeker zoeker = LEEFTIJD.in(ontleding);
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == null && ontleding.woord(i).heeftCijfer() && zoeker.vanaf(i)) {
                if (isLeeftijd(zoeker.gevonden())) {
                    ontleding.meld(Kenmerk.LEEFTIJD);
                }
                ontleding.geefRol(zoeker.gevonden().start(), zoeker.gevonden().end(), Rol.EENHEID);
            }
        }
    }

    private static boolean isLeeftijd(Matcher gevonden) {
        int jaren = Integer.parseInt(gevonden.group(1));
        boolean metZoveelWoorden = gevonden.group(2) != null || gevonden.group(3) != null;
        return metZoveelWoorden || jaren > LANGSTE_LOOPTIJD && !WETTELIJKE_GRENZEN.contains(jaren);
    }
}
