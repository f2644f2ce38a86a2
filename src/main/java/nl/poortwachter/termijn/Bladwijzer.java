package nl.poortwachter.termijn;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The place in a list of deadlines after which the next page begins. New rows never shift it.
 *
 * @param uiterlijk of the last row seen
 * @param id of the last row seen
 */
public record Bladwijzer(LocalDate uiterlijk, long id) {
    /** Before the first row. */
    public static final Bladwijzer BEGIN = new Bladwijzer(LocalDate.of(1, 1, 1), 0);
    private static final char SCHEIDING = '~';

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Bladwijzer lees(String tekst) {
        int grens = tekst.indexOf(SCHEIDING);
        try {
            return new Bladwijzer(LocalDate.parse(tekst.substring(0, Math.max(grens, 0))), Long.parseLong(tekst.substring(grens + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("dit is geen bladwijzer");
        }
    }

    /** For in an address: only letters that need no escaping. */
    @Override
    public String toString() {
        return uiterlijk.toString() + SCHEIDING + id;
    }
}
