package nl.poortwachter.bericht;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates in the lexical forms that the schema allows for LDT_Datum. */
public final class Datums {
    private static final Pattern VORM = Pattern.compile("(-?)(\\d{4,})-(\\d{2})-(\\d{2})");
    private static final int CIJFERS_JAAR = 9;

    private Datums() { }

    /**
     * Reads a schema-valid date: white space around it, a minus sign and more than four digits in the year are allowed. A negative
     * year keeps its number (the reading of XSD 1.1), because that is how the schema check counts leap years. A year that
     * LocalDate cannot hold becomes its last or first date, so that comparisons still come out right.
     *
     * @throws DateTimeException when it is no date; the message does not hold the text
     */
    public static LocalDate lees(String tekst) {
        return isGewoon(tekst) ? datum(getal(tekst, 0, 4), getal(tekst, 5, 7), getal(tekst, 8, 10)) : leesRuim(tekst);
    }

    /** The form that nearly every date has. */
    private static boolean isGewoon(String tekst) {
        if (tekst.length() != 10 || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char teken = tekst.charAt(i);
            if (i != 4 && i != 7 && (teken < '0' || teken > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int getal(String tekst, int begin, int einde) {
        return Integer.parseInt(tekst, begin, einde, 10);
    }

    private static LocalDate leesRuim(String tekst) {
        Matcher delen = VORM.matcher(tekst.strip());
        if (!delen.matches()) {
            throw new DateTimeException("geen datum in de vorm jjjj-mm-dd");
        }
        boolean negatief = !delen.group(1).isEmpty();
        if (delen.group(2).length() > CIJFERS_JAAR) {
            return negatief ? LocalDate.MIN : LocalDate.MAX;
        }
        int jaar = Integer.parseInt(delen.group(2));
        return datum(negatief ? -jaar : jaar, Integer.parseInt(delen.group(3)), Integer.parseInt(delen.group(4)));
    }

    private static LocalDate datum(int jaar, int maand, int dag) {
        try {
            return LocalDate.of(jaar, maand, dag);
        } catch (DateTimeException e) {
            // The message of LocalDate quotes the date.
            throw new DateTimeException("geen bestaande datum");
        }
    }
}
