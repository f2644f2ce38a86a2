package nl.poortwachter.keten;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.poortwachter.bericht.Datums;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.TijdAdapter;

/** Typed values of elements in a message that passed the schema. Each method gives null when the element is absent. */
public final class Velden {
    private static final LocalDate EERSTE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(9999, 12, 31);
    private static final TijdAdapter TIJD = new TijdAdapter();

    private Velden() { }

    /** Text exactly as sent, for values that the standard compares exactly (references, product codes). */
    public static String tekst(Knoop knoop, String... pad) {
        Knoop gevonden = knoop.vind(pad);
        return gevonden == null ? null : gevonden.tekst();
    }

    /** A whole number of at most nine digits; leading zeros and a plus sign do not count. */
    public static Integer getal(Knoop knoop, String... pad) {
        String waarde = knoop.waarde(pad);
        return waarde == null ? null : Integer.valueOf(waarde);
    }

    /**
     * A calendar date. The schema allows years that no database or office system can hold; they are brought back to the years 1 to 9999, because
     * such a date is only ever used for "before" and "after".
     */
    public static LocalDate datum(Knoop knoop, String... pad) {
        String waarde = knoop.waarde(pad);
        if (waarde == null) {
            return null;
        }
        LocalDate datum = Datums.lees(waarde);
        return datum.isBefore(EERSTE) ? EERSTE : datum.isAfter(LAATSTE) ? LAATSTE : datum;
    }

    /** A time of day to the microsecond, which is what the database keeps. */
    public static LocalTime tijd(Knoop knoop, String... pad) {
        LocalTime tijd = TIJD.unmarshal(knoop.waarde(pad));
        return tijd == null ? null : tijd.truncatedTo(ChronoUnit.MICROS);
    }
}
