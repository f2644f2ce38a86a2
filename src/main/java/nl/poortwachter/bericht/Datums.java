package nl.poortwachter.bericht;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Calendar dates in the lexical forms that the schema allows for LDT_Datum. */
public final class Datums {
    private Datums() { }

    /**
     * Reads a schema-valid date: white space around it, a minus sign and more than four digits in the year are allowed.
     *
     * @throws DateTimeException when it is no date
     */
    public static LocalDate lees(String tekst) {
        String datum = tekst.strip();
        int eindeJaar = datum.indexOf('-', 1);
        if (eindeJaar < 0 || datum.length() != eindeJaar + 6) {
            throw new DateTimeException("geen datum in de vorm jjjj-mm-dd");
        }
        try {
            return LocalDate.of(Integer.parseInt(datum.substring(0, eindeJaar)),
                    Integer.parseInt(datum.substring(eindeJaar + 1, eindeJaar + 3)),
                    Integer.parseInt(datum.substring(eindeJaar + 4)));
        } catch (NumberFormatException e) {
            throw new DateTimeException("geen datum in de vorm jjjj-mm-dd");
        }
    }
}
