package nl.poortwachter.verstrekking.rapport;

import java.time.Instant;
import java.util.UUID;

/**
 * Which disclosures a breach may concern. What is null does not narrow the question.
 *
 * @param van first moment
 * @param tot moment after the last
 * @param verzender code of the party that sent
 * @param ontvanger code of the party that received
 * @param eindpunt postbus, or the address it was pushed to
 * @param na number of the disclosure after which the page begins
 * @param hoogstens disclosures on the page
 */
public record Lekvraag(Instant van, Instant tot, String verzender, String ontvanger, String eindpunt, UUID na, int hoogstens) { }
