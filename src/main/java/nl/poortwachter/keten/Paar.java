package nl.poortwachter.keten;

import nl.poortwachter.bericht.Bericht;

/**
 * The two parties of a trajectory, whichever of them sent the message.
 *
 * @param gemeente four digits
 * @param aanbieder AGB code, eight digits
 */
public record Paar(String gemeente, String aanbieder) {

    /** The pair in the header of this message. */
    public static Paar van(Bericht bericht) {
        return new Paar(bericht.gemeente(), bericht.aanbieder());
    }
}
