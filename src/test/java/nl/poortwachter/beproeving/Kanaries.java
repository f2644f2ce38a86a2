package nl.poortwachter.beproeving;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words that occur nowhere else, one for each place in which they are put, so that wherever one turns up it is known where it came from. */
public final class Kanaries {
    /** What every one of them holds, in lower case. */
    public static final String MERK = "qzkanarie";
    private static final int LETTERS = 26;
    private static final String CIJFERS = "0687300155";
    private static final int EERSTE = 100;
    private final Map<String, String> opPlaats = new LinkedHashMap<>();

    /** A word for this place. */
    public String in(String plaats) {
        return opPlaats.computeIfAbsent(plaats, p -> "Q" + MERK.substring(1) + letters(opPlaats.size()));
    }

    /** Digits for this place, where letters may not stand: thirteen, so that they are no number of anybody. */
    public String nummer(String plaats) {
        return opPlaats.computeIfAbsent(plaats, p -> CIJFERS + (EERSTE + opPlaats.size()));
    }

    /** A day for this place on which nothing else in the tests happens. */
    public String dag(String plaats) {
        return opPlaats.computeIfAbsent(plaats, p -> LocalDate.of(1931, 1, 1).plusDays(opPlaats.size()).toString());
    }

    /** What is to be looked for to find all of them: what the words have in common, what the digits have in common, and each day. */
    public Set<String> sporen() {
        return opPlaats.values().stream().map(waarde -> waarde.startsWith(CIJFERS) ? CIJFERS : waarde.startsWith("Q") ? MERK : waarde)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A sentence on care for this place. */
    public String zorgtekst(String plaats) {
        return "Moeder van " + in(plaats) + " heeft een depressie en PTSS";
    }

    /** An e-mail address for this place. */
    public String adres(String plaats) {
        return in(plaats) + "@voorbeeld.nl";
    }

    /** The places of which the word occurs in this text, however it is written. */
    public List<String> gevonden(String tekst) {
        String klein = tekst.toLowerCase(Locale.ROOT);
        return opPlaats.entrySet().stream().filter(e -> klein.contains(e.getValue().toLowerCase(Locale.ROOT))).map(Map.Entry::getKey).toList();
    }

    /** Always two letters, so that no word is the beginning of another. */
    private static String letters(int nummer) {
        return "" + (char) ('a' + nummer / LETTERS) + (char) ('a' + nummer % LETTERS);
    }
}
