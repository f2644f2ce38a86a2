package nl.poortwachter.logboek;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the log stands after a line. Whoever keeps it outside the database can prove later that everything up to that line is as it was.
 *
 * @param nr number of the line; 0 before the first
 * @param hash its hash, 64 hexadecimal digits
 */
public record Logstand(long nr, String hash) {
    /** Before the first line. */
    public static final Logstand BEGIN = new Logstand(0, "0".repeat(64));
    private static final Pattern VORM = Pattern.compile("([0-9]{1,18}):([0-9a-fA-F]{64})");

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Logstand lees(String tekst) {
        Matcher m = VORM.matcher(tekst.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("Een stand is het nummer van een regel, een dubbele punt en 64 hexadecimale cijfers");
        }
        return new Logstand(Long.parseLong(m.group(1)), m.group(2).toLowerCase(Locale.ROOT));
    }

    /** As people and commands write it: number, colon, hash. */
    @Override
    public String toString() {
        return nr + ":" + hash;
    }
}
