package nl.poortwachter.keten;

import java.time.LocalDate;
import nl.poortwachter.bericht.Knoop;

/**
 * What makes a start unique within pair and citizen; an absent field equals an absent field.
 *
 * @param nummer ToewijzingNummer, or null
 * @param product or null
 * @param begindatum first day of the delivery
 */
public record Startsleutel(Integer nummer, Product product, LocalDate begindatum) {

    /** The key of a StartProduct, or the start that a StopProduct points at. */
    public static Startsleutel uit(Knoop regel) {
        return new Startsleutel(Velden.getal(regel, "ToewijzingNummer"), Product.onder(regel), Velden.datum(regel, "Begindatum"));
    }

    /** The delivery that this start belongs to. */
    public Leversleutel levering() {
        return Leversleutel.van(nummer, product);
    }
}
