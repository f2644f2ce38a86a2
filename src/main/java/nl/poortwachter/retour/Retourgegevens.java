package nl.poortwachter.retour;

import java.time.LocalDate;

/**
 * What the party that sends the return adds to the header.
 *
 * @param identificatie IdentificatieRetour: 1 to 12 characters, not only white space, unique for the sending party and message kind
 * @param dagtekening DagtekeningRetour
 */
public record Retourgegevens(String identificatie, LocalDate dagtekening) {
    private static final int LANGSTE = 12;

    /** @throws IllegalArgumentException when the number does not fit the element or the year has no four digits */
    public Retourgegevens {
        if (identificatie.isBlank() || identificatie.codePointCount(0, identificatie.length()) > LANGSTE) {
            throw new IllegalArgumentException("IdentificatieRetour heeft 1 tot 12 tekens, waarvan ten minste één zichtbaar");
        }
        if (dagtekening.getYear() < 1 || dagtekening.getYear() > 9999) {
            throw new IllegalArgumentException("DagtekeningRetour heeft een jaar van vier cijfers");
        }
    }
}
