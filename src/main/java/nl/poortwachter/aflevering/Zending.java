package nl.poortwachter.aflevering;

import java.time.Instant;
import java.util.UUID;

/**
 * A claimed outbox row: this node may attempt it until its lease ends.
 *
 * @param id outbox row
 * @param bericht message, also the stable id that the receiver sees
 * @param ontvanger code of the receiving party
 * @param poging number of this attempt, from 1
 * @param eerdere attempts before the message was last sent again as a dead letter
 * @param begonnenOp moment of the claim
 */
public record Zending(long id, UUID bericht, String ontvanger, int poging, int eerdere, Instant begonnenOp) {

    /** Number of this attempt in its series, from 1: what counts for the next pause and for giving up. */
    public int reeks() {
        return poging - eerdere;
    }
}
