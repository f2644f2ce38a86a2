package nl.poortwachter.beproeving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that occur nowhere else, one for each place in which they are put, so that wherever one turns up it is known where it came from. */
public final class Kanaries {
    /** What every one of them holds, in lower case. */
    public static final String MERK = "qzkanarie";
    private static final int LETTERS = 26;
    private final Map<String, String> opPlaats = new LinkedHashMap<>();

    /** A word for this place. */
    public String in(String plaats) {
        return opPlaats.computeIfAbsent(plaats, p -> "Q" + MERK.substring(1) + letters(opPlaats.size()));
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
        return !klein.contains(MERK) ? List.of() : opPlaats.entrySet().stream().filter(e -> klein.contains(e.getValue().toLowerCase(Locale.ROOT))).map(Map.Entry::getKey).toList();
    }

    /** Always two letters, so that no word is the beginning of another. */
    private static String letters(int nummer) {
        return "" + (char) ('a' + nummer / LETTERS) + (char) ('a' + nummer % LETTERS);
    }
}
