package nl.poortwachter.retour;

import java.nio.charset.StandardCharsets;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * A return message ready to be sent.
 *
 * @param soort JW302, 306, 308, 316, 318 or 320
 * @param identificatie IdentificatieRetour
 * @param xml the whole document, lines ending in CRLF (OP192)
 */
public record Retourbericht(Berichtsoort soort, String identificatie, String xml) {

    /** The document as it travels: UTF-8 without byte order mark. */
    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
