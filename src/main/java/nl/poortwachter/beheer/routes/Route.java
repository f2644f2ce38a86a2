package nl.poortwachter.beheer.routes;

import java.time.Instant;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Zekering;

/**
 * How sending to one receiver goes.
 *
 * @param adres host and port it is pushed to; null for a mailbox or when there is no route
 * @param wachtend messages in the outbox for it
 * @param oudste since when the oldest of these waits, or null
 * @param gelukt attempts during the last hour that it took
 * @param mislukt attempts during the last hour that it did not take and that are tried again
 * @param laatsteReden what the last failed attempt of that hour said, or null
 * @param laatsteGelukt the last attempt of that hour that it took, or null
 * @param laatsteMislukt the last attempt of that hour that failed, or null
 * @param pauze when nothing is sent to it, otherwise null
 * @param zekering when it is left alone because it keeps failing, otherwise null
 */
public record Route(String code, String naam, String wijze, String adres, long wachtend, Instant oudste, long gelukt, long mislukt, String laatsteReden,
                    Instant laatsteGelukt, Instant laatsteMislukt, Pauze pauze, Zekering zekering) {

    /** What its state is called: pauze, postbus, geen, onderbroken, storing, stil or goed. Failing (storing) means: the last attempt failed. */
    public String toestand() {
        if (pauze != null) {
            return "pauze";
        }
        if (!wijze.equals("push")) {
            return wijze;
        }
        if (zekering != null) {
            return "onderbroken";
        }
        if (laatsteMislukt != null && (laatsteGelukt == null || laatsteMislukt.isAfter(laatsteGelukt))) {
            return "storing";
        }
        return laatsteGelukt == null ? "stil" : "goed";
    }
}
