package nl.poortwachter.beheer.bericht;

import java.time.Instant;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Zekering;

/**
 * Where a message stands in the outbox.
 *
 * @param id of the row
 * @param gepauzeerd when nothing is sent to the receiver, or null
 * @param onderbroken when the receiver is left alone because it keeps failing, or null
 * @param voorganger true when an older message for the same receiver and citizen must go first
 */
public record Bezorging(long id, String ontvanger, String wijze, String stand, int pogingen, Instant volgende, String knooppunt, Pauze gepauzeerd, Zekering onderbroken,
                        boolean voorganger) { }
