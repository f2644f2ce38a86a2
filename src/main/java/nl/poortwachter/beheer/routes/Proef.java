package nl.poortwachter.beheer.routes;

import java.time.Duration;

/**
 * How trying a connection ended.
 *
 * @param uitslag key of a text: bereikt, geen_antwoord, onbekende_naam, niet_vertrouwd or niet_bereikt
 * @param status HTTP status of the answer, or null when there was none
 * @param duur how long it took
 */
public record Proef(String uitslag, Integer status, Duration duur) {

    /** True when the receiver answered, whatever it said. */
    public boolean isBereikt() {
        return status != null;
    }
}
