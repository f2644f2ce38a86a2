package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leeftijden. Een looptijd tot vijf jaar en de wettelijke grenzen (18, 21, 23 jaar) gaan over het proces. */
final class Leeftijdherkenner implements Herkenner {
    private static final Pattern LEEFTIJD = Pattern.compile(
            "(?i)(?<![\\d.,])(\\d{1,2})[ -]?(?:(jarige?)|(?:jaar|jr\\.?)(?! ?\\p{L}{0,3}(?:contract|overeenkomst))( oud)?)(?!\\p{L})");
    private static final Set<Integer> WETTELIJKE_GRENZEN = Set.of(18, 21, 23);
    private static final int LANGSTE_LOOPTIJD = 5;

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        Matcher gevonden = LEEFTIJD.matcher(ontleding.tekst());
        while (gevonden.find()) {
            int jaren = Integer.parseInt(gevonden.group(1));
            boolean grens = WETTELIJKE_GRENZEN.contains(jaren) && gevonden.group(2) == null && gevonden.group(3) == null;
            if (gevonden.group(2) != null || gevonden.group(3) != null || (jaren > LANGSTE_LOOPTIJD && !grens)) {
                ontleding.meld(Kenmerk.LEEFTIJD);
            }
            ontleding.geefRol(gevonden.start(), gevonden.end(), Rol.BEWIJS);
        }
    }
}
