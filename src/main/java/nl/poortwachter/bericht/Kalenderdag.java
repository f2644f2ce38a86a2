package nl.poortwachter.bericht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the standard and the law count them: those of the Netherlands, wherever the gateway runs. */
public final class Kalenderdag {
    /** The time zone in which days begin and end. */
    public static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    private Kalenderdag() { }

    /** The day that this moment falls on. */
    public static LocalDate van(Instant moment) {
        return LocalDate.ofInstant(moment, TIJDZONE);
    }

    /** The moment at which this day begins. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(TIJDZONE).toInstant();
    }
}
