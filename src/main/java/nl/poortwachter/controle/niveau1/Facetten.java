package nl.poortwachter.controle.niveau1;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The values that a built-in type or a facet certainly allows. Strict where XSD leaves room (a
 * plus sign, a time zone, midnight as 24:00): those few go to the engine.
 */
final class Facetten {
    private static final Predicate<String> TWIJFEL = tekst -> false;
    private static final String GEHEEL_GETAL = "integer";
    private static final String TEKST = "string";
    /** Patterns of which java.util.regex matches nothing that XSD does not: only its dot is stricter, at line separators of Unicode. */
    private static final Pattern BEGREPEN = Pattern.compile("(\\[\\^?([0-9A-Za-zÀ-ỳ:+-]|\\\\s)+]|\\\\[.s]|[0-9A-Za-z.*+(|)]|\\{[0-9]+})+");

    private static final Pattern WITRUIMTE = Pattern.compile("[ \\t\\n\\r]+");

    private Facetten() { }

    /** What the built-in type itself asks. */
    static Predicate<String> grondtype(String naam) {
        return switch (naam) {
            case TEKST -> tekst -> true;
            case GEHEEL_GETAL -> Facetten::isGeheelGetal;
            case "date" -> Facetten::isDatum;
            case "time" -> Facetten::isTijd;
            default -> TWIJFEL;
        };
    }

    /** What a facet asks of a text of which the built-in type approved; several values of one facet are alternatives. */
    static Predicate<String> facet(String grondtype, String facet, List<String> waarden) {
        String waarde = waarden.get(0);
        return switch (facet) {
            case "annotation" -> tekst -> true;
            case "pattern" -> patroon(String.join("|", waarden));
            case "whiteSpace" -> waarde.equals("collapse") ? tekst -> true : TWIJFEL;
            case "enumeration" -> grondtype.equals(TEKST) ? Set.copyOf(waarden)::contains : TWIJFEL;
            case "minLength", "maxLength" -> grondtype.equals(TEKST) ? lengte(facet.equals("minLength"), Integer.parseInt(waarde)) : TWIJFEL;
            case "minInclusive", "maxInclusive" -> grondtype.equals(GEHEEL_GETAL) ? getal(facet.equals("minInclusive"), Long.parseLong(waarde)) : TWIJFEL;
            default -> TWIJFEL;
        };
    }

    private static Predicate<String> lengte(boolean minstens, int grens) {
        return minstens ? tekst -> lengte(tekst) >= grens : tekst -> lengte(tekst) <= grens;
    }

    private static Predicate<String> getal(boolean minstens, long grens) {
        return minstens ? tekst -> Long.parseLong(tekst) >= grens : tekst -> Long.parseLong(tekst) <= grens;
    }

    /** The text with white space collapsed as XSD does it. */
    static String samengevoegd(String tekst) {
        return isSamengevoegd(tekst) ? tekst : WITRUIMTE.matcher(tekst).replaceAll(" ").replaceAll("^ | $", "");
    }

    private static boolean isSamengevoegd(String tekst) {
        char vorige = ' ';
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken == '\t' || teken == '\n' || teken == '\r' || teken == ' ' && vorige == ' ') {
                return false;
            }
            vorige = teken;
        }
        return vorige != ' ' || tekst.isEmpty();
    }

    private static Predicate<String> patroon(String patroon) {
        if (!BEGREPEN.matcher(patroon).matches()) {
            return TWIJFEL;
        }
        Pattern gelijk = Pattern.compile(patroon);
        return tekst -> gelijk.matcher(tekst).matches();
    }

    private static int lengte(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }

    private static boolean isGeheelGetal(String tekst) {
        return tekst.length() <= 18 && isCijfers(tekst, 0, tekst.length());
    }

    private static boolean isDatum(String tekst) {
        if (tekst.length() != 10 || tekst.charAt(4) != '-' || tekst.charAt(7) != '-' || !isCijfers(tekst, 0, 4) || !isCijfers(tekst, 5, 7)
                || !isCijfers(tekst, 8, 10)) {
            return false;
        }
        int jaar = Integer.parseInt(tekst, 0, 4, 10);
        int maand = Integer.parseInt(tekst, 5, 7, 10);
        int dag = Integer.parseInt(tekst, 8, 10, 10);
        return jaar > 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= YearMonth.of(jaar, maand).lengthOfMonth();
    }

    private static boolean isTijd(String tekst) {
        return tekst.length() == 8 && tekst.charAt(2) == ':' && tekst.charAt(5) == ':' && isTot(tekst, 0, 24) && isTot(tekst, 3, 60) && isTot(tekst, 6, 60);
    }

    private static boolean isTot(String tekst, int plaats, int grens) {
        return isCijfers(tekst, plaats, plaats + 2) && Integer.parseInt(tekst, plaats, plaats + 2, 10) < grens;
    }

    private static boolean isCijfers(String tekst, int begin, int einde) {
        for (int i = begin; i < einde; i++) {
            if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
                return false;
            }
        }
        return begin < einde;
    }
}
