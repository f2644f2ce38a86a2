package nl.poortwachter.beheer.berichten;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in a list.
 *
 * @param pogingen attempts at delivery, or null when nothing is to be delivered
 * @param volgende next attempt of a message that waits to be pushed, or null
 */
public record Berichtregel(UUID id, String soort, String verzender, String bestemming, String identificatie, Instant ontvangenOp, String stand,
                           Integer fase, Integer pogingen, Instant volgende) { }
