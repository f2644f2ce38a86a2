package nl.poortwachter.beheer.overzicht;

import java.time.Instant;
import nl.poortwachter.beheer.scherm.Staafjes;

/**
 * How the traffic with one party goes.
 *
 * @param code of the party
 * @param naam of the party
 * @param wijze push, postbus or geen
 * @param in messages for it that came in during the last hour, in steps of five minutes
 * @param uit messages that it took during the last hour, in steps of five minutes
 * @param aangehouden for it, waiting for an earlier message or a restriction, or not matched
 * @param wachtend in the outbox for it
 * @param oudste since when the oldest of these waits, or null
 * @param onbestelbaar dead letters for it
 * @param teLaat deadlines that this party let pass
 * @param verzonden messages it sent during the last hour
 * @param geweigerd of these, refused by the gateway
 * @param gepauzeerd true when nothing is sent to it for the time being
 */
public record Routebeeld(String code, String naam, String wijze, Staafjes in, Staafjes uit, long aangehouden, long wachtend, Instant oudste,
                         long onbestelbaar, long teLaat, long verzonden, long geweigerd, boolean gepauzeerd) {

    /** Messages for it that came in during the last hour. */
    public long inTotaal() {
        return in.totaal();
    }

    /** Messages that it took during the last hour. */
    public long uitTotaal() {
        return uit.totaal();
    }

    /** True when somebody should look at it. */
    public boolean vraagtAandacht() {
        return onbestelbaar > 0 || teLaat > 0 || gepauzeerd;
    }

    /** True when nothing moved and nothing waits. */
    public boolean isStil() {
        return inTotaal() + uitTotaal() + aangehouden + wachtend + verzonden == 0 && !vraagtAandacht();
    }
}
