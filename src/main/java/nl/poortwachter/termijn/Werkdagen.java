package nl.poortwachter.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts in Dutch working days: Monday to Friday, except public holidays. */
public final class Werkdagen {
    private Werkdagen() { }

    /** True on a working day. */
    public static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !Feestdagen.isFeestdag(dag);
    }

    /**
     * The working day that comes this many working days after this day. The day itself does not count, whether it is a working day or not; zero gives
     * the day itself.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static LocalDate plus(LocalDate dag, int werkdagen) {
        if (werkdagen < 0) {
            throw new IllegalArgumentException("een aantal werkdagen is niet negatief");
        }
        LocalDate hier = dag;
        int over = werkdagen;
        while (over > 0) {
            hier = hier.plusDays(1);
            over -= isWerkdag(hier) ? 1 : 0;
        }
        return hier;
    }
}
