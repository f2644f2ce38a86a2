package nl.poortwachter.verstrekking.verklaring;

import java.time.Instant;
import java.util.UUID;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.minimaliteit.Verklaring;

/**
 * A statement as a party registered it.
 *
 * @param id number of the registration
 * @param burger the youth it is about
 * @param partij code of the party on whose behalf it was registered; it counts for messages from and to this party
 * @param afnemer system that registered it
 * @param verklaring what was stated, by whom, and whether it still counts
 * @param ontvangenOp when the gateway received it
 */
public record Registratie(UUID id, Pseudoniem burger, String partij, String afnemer, Verklaring verklaring, Instant ontvangenOp) { }
