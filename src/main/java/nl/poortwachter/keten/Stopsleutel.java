package nl.poortwachter.keten;

import java.time.LocalDate;
import nl.poortwachter.bericht.Knoop;

/**
 * What makes a stop unique within pair and citizen.
 *
 * @param start the start that it ends
 * @param reden RedenBeeindiging, code list JZ588
 * @param einddatum last day of the delivery
 */
public record Stopsleutel(Startsleutel start, String reden, LocalDate einddatum) {
    private static final String TIJDELIJK = "20";

    /** The key of a StopProduct. */
    public static Stopsleutel uit(Knoop regel) {
        return new Stopsleutel(Startsleutel.uit(regel), regel.waarde("RedenBeeindiging"), Velden.datum(regel, "Einddatum"));
    }

    /** A pause: the delivery may go on or end later (RedenBeeindiging 20). */
    public boolean isTijdelijk() {
        return reden.equals(TIJDELIJK);
    }
}
