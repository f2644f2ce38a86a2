package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes: classificaties (ICD, DSM) mogen niet; productcodes, bedragen en hoeveelheden als "2x" of "12wk" wel. */
final class Codeherkenner implements Herkenner {
    private static final Pattern ICD = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}-])(?:[FZTXYRGQ][0-9o]{2}(?:[.,]\\d{1,2})?|F[ .-]{1,2}\\d{2}(?:[.,]\\d{1,2})?|F\\d{3,4}|[A-Y][- ]?\\d{2}\\.\\d{1,2}"
                    + "|[VZ]-?codes?)(?![\\p{L}\\p{N}])");
    private static final Pattern DSM = Pattern.compile("(?<![\\d.,€])(?:29\\d|30\\d|31\\d)\\.\\d{1,2}(?!\\d|[.,]\\d| ?(?:euro|eur|€))");
    private static final Pattern BEDRAG = Pattern.compile(
            "(?i)€ ?\\d{1,3}(?:\\.?\\d{3}){0,2}(?:[.,]\\d{1,2}(?!\\d)|,-|\\b)|(?<![\\d.,])\\d{1,3}(?:\\.?\\d{3}){0,1}(?:,\\d{1,2}|,-)? ?(?:euro|eur|€)(?!\\p{L})");
    private static final Pattern PRODUCTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{2}[A-Za-z]{1,2}\\d{2,3}(?![\\p{L}\\p{N}])");
    private static final Pattern HOEVEELHEID = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])\\d{1,4}(?:x|u|uur|uren|min|minuten|mnd|mnden|maanden|wk|wkn|weken|dgn|dagen|dd|etm|stuks)(?![\\p{L}\\p{N}])");
    private static final Pattern RANGORDE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:e|de|ste)|[qk][1-4])(?![\\p{L}\\p{N}])");

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        Set<String> eigen = context.productcodes().stream().map(Vorm::van).collect(Collectors.toSet());
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (eigen.contains(ontleding.vorm(i))) {
                ontleding.geefRol(i, Rol.CODE);
            }
        }
        geef(BEDRAG, ontleding, Rol.BEWIJS);
        meldClassificaties(ICD, ontleding);
        meldClassificaties(DSM, ontleding);
        geef(PRODUCTCODE, ontleding, Rol.CODE);
        geef(HOEVEELHEID, ontleding, Rol.ANKER);
        geef(RANGORDE, ontleding, Rol.GETAL);
    }

    private static void meldClassificaties(Pattern patroon, Ontleding ontleding) {
        Matcher gevonden = patroon.matcher(ontleding.tekst());
        while (gevonden.find()) {
            if (ontleding.rol(ontleding.eersteVanaf(gevonden.start())) == null) {
                ontleding.meld(Kenmerk.CLASSIFICATIECODE);
                ontleding.geefRol(gevonden.start(), gevonden.end(), Rol.ZORG);
            }
        }
    }

    private static void geef(Pattern patroon, Ontleding ontleding, Rol rol) {
        Matcher gevonden = patroon.matcher(ontleding.tekst());
        while (gevonden.find()) {
            ontleding.geefRol(gevonden.start(), gevonden.end(), rol);
        }
    }
}
