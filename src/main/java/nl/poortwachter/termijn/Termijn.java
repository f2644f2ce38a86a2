package nl.poortwachter.termijn;

import java.time.LocalDate;

/**
 * Something that is due. Days are those of Europe/Amsterdam.
 *
 * @param soort what
 * @param aanvang day from which is counted
 * @param uiterlijk last day that is in time
 */
public record Termijn(Termijnsoort soort, LocalDate aanvang, LocalDate uiterlijk) {

    /**
     * How it stands on a day.
     *
     * @param gehaaldOp when it was done; null when it was not
     */
    public Termijnstatus status(LocalDate vandaag, LocalDate gehaaldOp) {
        if (gehaaldOp != null) {
            return gehaaldOp.isAfter(uiterlijk) ? Termijnstatus.ALSNOG : Termijnstatus.GEHAALD;
        }
        if (vandaag.isAfter(uiterlijk)) {
            return Termijnstatus.TE_LAAT;
        }
        return vandaag.equals(uiterlijk) ? Termijnstatus.VANDAAG : Termijnstatus.OPEN;
    }
}
