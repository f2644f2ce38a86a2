package nl.poortwachter.beheer.herzending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A selection of dead letters and what became of each.
 *
 * @param stand voorbeeld, bezig, klaar or gestopt
 * @param tempo messages per minute, or null before the beginning
 * @param telling what became of them
 * @param perOntvanger how many for each receiver
 * @param posten the first of them, oldest first
 */
public record Herzendingbeeld(UUID id, Instant gemaaktOp, String gemaaktDoor, String omschrijving, String stand, Integer tempo, String reden,
                              Instant begonnenOp, Instant geeindigdOp, String gestoptDoor, Telling telling, List<PerOntvanger> perOntvanger,
                              List<Post> posten) {

    /**
     * What became of the messages, as it is now.
     *
     * @param totaal in the selection
     * @param teGaan not released yet
     * @param overgeslagen were no dead letter any more when their turn came, or had no content any more
     * @param onderweg released, waiting or being sent
     * @param afgeleverd taken by the receiver
     * @param geweigerd refused by the receiver
     * @param weerOnbestelbaar a dead letter again
     */
    public record Telling(long totaal, long teGaan, long overgeslagen, long onderweg, long afgeleverd, long geweigerd, long weerOnbestelbaar) { }

    /** How many messages for one receiver. */
    public record PerOntvanger(String ontvanger, long aantal) { }

    /** One message of the selection; uitslag is the key of a text, overgeslagen why it did not go, or null. */
    public record Post(int volgnummer, UUID bericht, String soort, String bestemming, Instant ontvangenOp, Instant vrijgegevenOp, String uitslag, String overgeslagen) { }

    /** True while something may still be released. */
    public boolean isBezig() {
        return stand.equals("bezig");
    }

    /** True before the beginning. */
    public boolean isVoorbeeld() {
        return stand.equals("voorbeeld");
    }

    /** Part of the selection that had its turn, in whole percents. */
    public long gevorderd() {
        return telling.totaal() == 0 ? 100 : 100 * (telling.totaal() - telling.teGaan()) / telling.totaal();
    }
}
