package nl.poortwachter.beheer.bewaking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression of Prometheus as far as our rules and dashboard use the language: selectors, ranges, functions, aggregations, operators. What it
 * cannot read it refuses, so an expression outside this part of the language needs an addition here first.
 */
final class Promql {
    private static final Pattern WOORD = Pattern.compile("\\s*(?:([a-zA-Z_:][a-zA-Z0-9_:]*)|(\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)(?![\\da-zA-Z])|(\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(==|!=|=~|!~|>=|<=|[-+*/%^><=(){},])|(\\[(?:\\d+(?:ms|[smhdwy]))+]|\\[\\$__rate_interval])|(\\z))");
    private static final Set<String> AGGREGATIES = Set.of("sum", "min", "max", "avg", "count", "group", "stddev", "topk", "bottomk", "quantile");
    private static final Set<String> OP_REEKS = Set.of("rate", "increase", "irate", "delta", "max_over_time", "min_over_time", "avg_over_time");
    private static final Set<String> OP_OGENBLIK = Set.of("abs", "absent", "ceil", "floor", "round", "time", "histogram_quantile", "clamp_min", "clamp_max", "vector");
    private static final List<Set<String>> VOORRANG = List.of(Set.of("or"), Set.of("and", "unless"), Set.of("==", "!=", ">", "<", ">=", "<="), Set.of("+", "-"),
            Set.of("*", "/", "%"), Set.of("^"));
    private final Matcher lezer;
    private final Set<String> metrieken = new TreeSet<>();
    private String woord;

    private Promql(String uitdrukking) {
        lezer = WOORD.matcher(uitdrukking);
        volgende();
    }

    /**
     * The names of the metrics in this expression.
     *
     * @throws IllegalArgumentException when it is not a correct expression
     */
    static Set<String> metrieken(String uitdrukking) {
        Promql lezer = new Promql(uitdrukking);
        lezer.uitdrukking(0);
        lezer.eis("");
        return lezer.metrieken;
    }

    private void uitdrukking(int voorrang) {
        if (voorrang == VOORRANG.size()) {
            eenheid();
            return;
        }
        uitdrukking(voorrang + 1);
        while (VOORRANG.get(voorrang).contains(woord)) {
            volgende();
            uitdrukking(voorrang + 1);
        }
    }

    private void eenheid() {
        if (woord.equals("-")) {
            volgende();
        }
        if (woord.equals("(")) {
            tussenHaakjes();
        } else if (woord.matches("\\d.*")) {
            volgende();
        } else if (woord.matches("[a-zA-Z_:].*")) {
            benoemd();
        } else {
            throw fout("een waarde");
        }
    }

    private void benoemd() {
        String naam = woord;
        volgende();
        if (AGGREGATIES.contains(naam)) {
            indeling();
            argumenten(false);
            indeling();
        } else if (OP_REEKS.contains(naam) || OP_OGENBLIK.contains(naam)) {
            argumenten(OP_REEKS.contains(naam));
        } else if (woord.equals("(")) {
            throw new IllegalArgumentException("Onbekende functie " + naam);
        } else {
            keuze(naam);
        }
    }

    private void indeling() {
        if (woord.equals("by") || woord.equals("without")) {
            volgende();
            eis("(");
            while (!woord.equals(")")) {
                naam();
                komma(")");
            }
            eis(")");
        }
    }

    private void argumenten(boolean reeks) {
        eis("(");
        while (!woord.equals(")")) {
            if (reeks) {
                reeks();
            } else {
                uitdrukking(0);
            }
            komma(")");
        }
        eis(")");
    }

    private void reeks() {
        String naam = naam();
        keuze(naam);
        if (!woord.startsWith("[")) {
            throw fout("een periode zoals [5m]");
        }
        volgende();
    }

    private void keuze(String naam) {
        metrieken.add(naam);
        if (woord.equals("{")) {
            volgende();
            while (!woord.equals("}")) {
                naam();
                if (!Set.of("=", "!=", "=~", "!~").contains(woord)) {
                    throw fout("een vergelijking");
                }
                volgende();
                if (!woord.startsWith("\"")) {
                    throw fout("een tekst tussen aanhalingstekens");
                }
                volgende();
                komma("}");
            }
            eis("}");
        }
    }

    private void tussenHaakjes() {
        eis("(");
        uitdrukking(0);
        eis(")");
    }

    private void komma(String einde) {
        if (!woord.equals(einde)) {
            eis(",");
        }
    }

    private String naam() {
        if (!woord.matches("[a-zA-Z_:].*")) {
            throw fout("een naam");
        }
        String naam = woord;
        volgende();
        return naam;
    }

    private void eis(String verwacht) {
        if (!woord.equals(verwacht)) {
            throw fout(verwacht.isEmpty() ? "het einde" : verwacht);
        }
        if (!verwacht.isEmpty()) {
            volgende();
        }
    }

    private void volgende() {
        if (!lezer.lookingAt()) {
            throw new IllegalArgumentException("Onleesbaar vanaf teken " + lezer.regionStart());
        }
        woord = lezer.group().strip();
        lezer.region(lezer.end(), lezer.regionEnd());
    }

    private IllegalArgumentException fout(String verwacht) {
        return new IllegalArgumentException("Voor teken " + lezer.regionStart() + " verwacht: " + verwacht + ", gevonden: " + woord);
    }
}
