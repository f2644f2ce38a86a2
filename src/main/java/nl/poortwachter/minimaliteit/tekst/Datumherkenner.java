package nl.poortwachter.minimaliteit.tekst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Dates and years. A date around the date of the message is planning and may pass; one of more than a year ago can be a birth date, and may
 * pass only beside a word such as "ingangsdatum" and when it goes back no further than five years.
 */
final class Datumherkenner implements Herkenner {
    private static final String MAAND = "(jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?"
            + "|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final List<String> MAANDEN =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Patroon DAG_MAAND_JAAR =
            new Patroon("(?<!\\d)(\\d{1,2})([-/.]| ?- ?| )(\\d{1,2})\\2('?\\d{2}|(?:19|20)\\d{2})(?!\\d)");
    private static final Patroon JAAR_MAAND_DAG =
            new Patroon("(?<!\\d)((?:19|20)\\d{2})([-/. ]?)(\\d{2}|(?<=\\D)\\d)\\2(\\d{1,2})(?!\\d)");
    private static final Patroon AANEEN = new Patroon("(?<!\\d)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?!\\d)");
    private static final Patroon MET_MAANDNAAM = new Patroon(
            "(?<![\\d\\p{L}])(?:(\\d{1,2})(?:e|ste|de)?[ .-]{0,2})?" + MAAND + "(?:[ -]{0,2}('?\\d{2}|(?:19|20)\\d{2})(?![\\d]| ?(?:jaar|uur|uren|u\\b|min|x|keer|we?k|maand|mnd|da?g|et)))?");
    private static final Patroon MAAND_JAAR = new Patroon("(?<![\\d./-])(\\d{1,2})[-/]((?:19|20)\\d{2})(?!\\d)");
    private static final Patroon JAARTAL = new Patroon("(?<![\\d.,€-])((?:19|20)\\d{2})(?![\\d]|[.,]\\d)");
    private static final int WOORDEN_TOT_LABEL = 5;
    private static final int JAREN_MET_LABEL = 5;
    private static final int JAREN_VOORUIT = 25;

    private final Set<String> labels;
    private final Set<String> eenheden;

    Datumherkenner(Woordenschat woordenschat) {
        labels = woordenschat.ingangen(Rol.DATUMLABEL).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
        eenheden = woordenschat.ingangen(Rol.EENHEID).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        zoek(DAG_MAAND_JAAR, ontleding, context, m -> datum(jaar(m.group(4), context), m.group(3), m.group(1)));
        zoek(JAAR_MAAND_DAG, ontleding, context, m -> datum(jaar(m.group(1), context), m.group(3), m.group(4)));
        zoek(AANEEN, ontleding, context, m -> datum(jaar(m.group(3), context), m.group(2), m.group(1)));
        zoek(MET_MAANDNAAM, ontleding, context, m -> metMaandnaam(m, ontleding, context));
        zoek(MAAND_JAAR, ontleding, context, m -> datum(jaar(m.group(2), context), m.group(1), "28"));
        zoek(JAARTAL, ontleding, context, m -> jaartal(m, ontleding));
    }

    private interface Lezing {
        /** The date, or {@code null} when what stands there is no date after all. */
        LocalDate lees(Matcher gevonden);
    }

    private void zoek(Patroon patroon, Ontleding ontleding, Tekstcontext context, Lezing lezing) {
        Patroon.Zoeker zoeker = patroon.in(ontleding);
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.rol(i) == null && kanDatumZijn(ontleding.vorm(i), patroon) && zoeker.vanaf(i)) {
                Matcher gevonden = zoeker.gevonden();
                LocalDate datum = lezing.lees(gevonden);
                if (datum != null) {
                    if (isVerdacht(datum, ontleding, i, context)) {
                        ontleding.meld(Kenmerk.GEBOORTEDATUM);
                    }
                    ontleding.geefRol(gevonden.start(), gevonden.end(), Rol.DATUM);
                }
            }
        }
    }

    private static boolean kanDatumZijn(String vorm, Patroon patroon) {
        return Character.isDigit(vorm.charAt(0)) || patroon == MET_MAANDNAAM && vorm.length() >= 3;
    }

    private boolean isVerdacht(LocalDate datum, Ontleding ontleding, int woord, Tekstcontext context) {
        if (context.geboortedata().contains(datum) || datum.isAfter(context.peildatum().plusYears(JAREN_VOORUIT))) {
            return true;
        }
        return datum.isBefore(context.peildatum().minusYears(1))
                && (!heeftLabel(ontleding, woord) || datum.isBefore(context.peildatum().minusYears(JAREN_MET_LABEL)));
    }

    private boolean heeftLabel(Ontleding ontleding, int woord) {
        for (int i = woord - 1; i >= Math.max(0, woord - WOORDEN_TOT_LABEL); i--) {
            if (labels.contains(ontleding.vorm(i)) && ontleding.woord(i).zin() == ontleding.woord(woord).zin()) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate metMaandnaam(Matcher gevonden, Ontleding ontleding, Tekstcontext context) {
        String naam = gevonden.group(2).replace("maart", "mrt").replace("oct", "okt");
        int maand = MAANDEN.indexOf(naam.substring(0, 3)) + 1;
        if (gevonden.group(1) == null && gevonden.group(3) == null) {
            return Character.isUpperCase(ontleding.tekst().charAt(gevonden.start(2))) ? null : context.peildatum();
        }
        String dag = gevonden.group(1) == null ? "28" : gevonden.group(1);
        int jaar = gevonden.group(3) == null ? context.peildatum().getYear() : jaar(gevonden.group(3), context);
        return datum(jaar, String.valueOf(maand), dag);
    }

    /** A year on its own counts as its last day; with a unit behind it, it is a number. */
    private LocalDate jaartal(Matcher gevonden, Ontleding ontleding) {
        String volgende = ontleding.vorm(ontleding.eersteVanaf(gevonden.end()));
        return eenheden.contains(volgende) ? null : datum(Integer.parseInt(gevonden.group(1)), "12", "31");
    }

    private static int jaar(String geschreven, Tekstcontext context) {
        int jaar = Integer.parseInt(geschreven.replace("'", ""));
        if (jaar >= 100) {
            return jaar;
        }
        int eeuw = context.peildatum().getYear() / 100 * 100;
        return eeuw + jaar <= context.peildatum().getYear() + JAREN_VOORUIT ? eeuw + jaar : eeuw - 100 + jaar;
    }

    private static LocalDate datum(int jaar, String maand, String dag) {
        try {
            return LocalDate.of(jaar, Integer.parseInt(maand), Integer.parseInt(dag));
        } catch (DateTimeException e) {
            return null; // No date that exists: then these are plain numbers, which the recogniser of numbers looks at.
        }
    }
}
