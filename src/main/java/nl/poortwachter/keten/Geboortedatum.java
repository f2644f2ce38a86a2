package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;

/**
 * When a client was born, as far as a message tells: day or month can be unknown (DatumGebruik, TR002), which leaves a range.
 *
 * @param vroegst first possible day
 * @param laatst last possible day, not before the first
 */
public record Geboortedatum(LocalDate vroegst, LocalDate laatst) {
    private static final String DAG_ONBEKEND = "1";
    private static final String MAAND_ONBEKEND = "2";
    private static final String GEHEEL_ONBEKEND = "3";

    /** A birth date that is known to the day. */
    public static Geboortedatum op(LocalDate dag) {
        return new Geboortedatum(dag, dag);
    }

    /** Of the client of this message; empty when the message tells none, or nothing of it is known. */
    public static Optional<Geboortedatum> van(Bericht bericht) {
        Knoop geboorte = bericht.wortel().vind("Client", "Geboortedatum");
        String gebruik = geboorte == null ? GEHEEL_ONBEKEND : geboorte.waarde("DatumGebruik");
        if (GEHEEL_ONBEKEND.equals(gebruik)) {
            return Optional.empty();
        }
        LocalDate vroegst = Velden.datum(geboorte, "Datum");
        return Optional.of(new Geboortedatum(vroegst, laatst(vroegst, gebruik)));
    }

    private static LocalDate laatst(LocalDate vroegst, String gebruik) {
        if (DAG_ONBEKEND.equals(gebruik)) {
            return vroegst.plusMonths(1).minusDays(1);
        }
        return MAAND_ONBEKEND.equals(gebruik) ? vroegst.plusYears(1).minusDays(1) : vroegst;
    }

    /** Says nothing: a birth date does not belong in a log. */
    @Override
    public String toString() {
        return "geboortedatum";
    }
}
