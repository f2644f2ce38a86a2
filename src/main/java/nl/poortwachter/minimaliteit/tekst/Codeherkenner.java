package nl.poortwachter.minimaliteit.tekst;

import java.util.function.Predicate;

/** Codes: classifications (ICD, DSM) may not pass; product codes, amounts and quantities such as "2x" or "12wk" may. */
final class Codeherkenner implements Herkenner {
    private static final Patroon ICD = new Patroon(
            "(?<![\\p{L}\\p{N}-])(?:[fztxyrgq][0-9o]{2}(?:[.,]\\d{1,2})?|f[ .-]{1,2}\\d{2}(?:[.,]\\d{1,2})?|f\\d{3,4}|[a-y][- ]?\\d{2}\\.\\d{1,2})(?![\\p{L}\\p{N}])");
    private static final Patroon CLASSIFICATIEWOORD = new Patroon("[vz]-?codes?(?![\\p{L}\\p{N}])");
    private static final Patroon DSM = new Patroon("(?<![\\d.,€])(?:29\\d|30\\d|31\\d)\\.\\d{1,2}(?!\\d|[.,]\\d| ?(?:euro|eur|€))");
    private static final Patroon BEDRAG = new Patroon(
            "(?<=€ ?)\\d{1,3}(?:\\.?\\d{3})?(?:[.,]\\d{1,2}(?!\\d)|,-|\\b)|(?<![\\d.,])\\d{1,3}(?:\\.?\\d{3})?(?:,\\d{1,2}|,-)? ?(?:euro|eur|€)(?!\\p{L})");
    private static final Patroon PRODUCTCODE = new Patroon("(?<![\\p{L}\\p{N}])\\d{2}[a-z]{1,2}\\d{2,3}(?![\\p{L}\\p{N}])");
    private static final Patroon HOEVEELHEID = new Patroon(
            "(?<![\\p{L}\\p{N}])\\d{1,4}(?:x|u|uur|uren|min|minuten|mnd|mnden|maanden|wk|wkn|weken|dgn|dagen|dd|etm|stuks)(?![\\p{L}\\p{N}])");
    private static final Patroon OMVANG = new Patroon("(?<![\\p{L}\\p{N}])\\d{1,4}(?:[.,]\\d{1,2})? ?(?:(?:u|uur|uren|min|minuten)"
            + " ?(?:per |p/?\\.? ?)(?:week|wk|w|maand|mnd|m|dag|jaar|kwartaal)|dagdelen|dagdeel|etmalen|etmaal)(?![\\p{L}\\p{N}])");
    private static final Patroon RANGORDE = new Patroon("(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:e|de|ste)|[qk][1-4])(?![\\p{L}\\p{N}])");

    private static final int LANGSTE_ICD = 6;

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (context.productcodes().contains(ontleding.vorm(i))) {
                ontleding.geefRol(i, Rol.CODE);
            }
        }
        meld(CLASSIFICATIEWOORD, ontleding, vorm -> vorm.charAt(0) == 'z' || vorm.charAt(0) == 'v');
        geef(BEDRAG, ontleding, Rol.BEWIJS);
        meld(ICD, ontleding, vorm -> vorm.length() <= LANGSTE_ICD && Character.isLetter(vorm.charAt(0)));
        meld(DSM, ontleding, vorm -> vorm.length() == 3);
        geef(PRODUCTCODE, ontleding, Rol.CODE);
        geef(OMVANG, ontleding, Rol.ANKER);
        geef(HOEVEELHEID, ontleding, Rol.EENHEID);
        geef(RANGORDE, ontleding, Rol.GETAL);
    }

    private static void meld(Patroon patroon, Ontleding ontleding, Predicate<String> kandidaat) {
        Patroon.Zoeker zoeker = patroon.in(ontleding);
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == null && kandidaat.test(ontleding.vorm(i)) && zoeker.vanaf(i)) {
                ontleding.meld(Kenmerk.CLASSIFICATIECODE);
                ontleding.geefRol(zoeker.gevonden().start(), zoeker.gevonden().end(), Rol.ZORG);
            }
        }
    }

    private static void geef(Patroon patroon, Ontleding ontleding, Rol rol) {
        Patroon.Zoeker zoeker = patroon.in(ontleding);
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == null && ontleding.woord(i).heeftCijfer() && zoeker.vanaf(i)) {
                ontleding.geefRol(zoeker.gevonden().start(), zoeker.gevonden().end(), rol);
            }
        }
    }
}
