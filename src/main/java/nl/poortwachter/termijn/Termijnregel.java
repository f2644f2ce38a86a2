package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as it is stored.
 *
 * @param id row number; together with {@code termijn.uiterlijk} the place in a list
 * @param berichtId the message that began it
 * @param termijn what is due and when
 * @param partij code of the party that must act
 * @param tegenpartij code of the party that waits for it
 * @param kenmerk ReferentieAanbieder of the request, or null
 * @param gehaaldOp day on which it was done, or null
 */
public record Termijnregel(long id, UUID berichtId, Termijn termijn, String partij, String tegenpartij, String kenmerk, LocalDate gehaaldOp) {

    /** How it stands on this day. */
    public Termijnstatus status(LocalDate vandaag) {
        return termijn.status(vandaag, gehaaldOp);
    }

    /** Where a list continues after this row. */
    public Bladwijzer bladwijzer() {
        return new Bladwijzer(termijn.uiterlijk(), id);
    }
}
