package nl.poortwachter.verstrekking.rapport;

import java.time.Instant;
import nl.poortwachter.verstrekking.Noodgeval;
import nl.poortwachter.verstrekking.Verstrekking;

/**
 * A disclosure as it stands in the record.
 *
 * @param eindpunt postbus, or the address it was pushed to
 * @param afgeleverdOp when its receiver had it, or null
 * @param geinformeerdOp after an emergency: when it was reported that the citizen was informed, or null
 * @param noodgeval who invoked an emergency and why, or null; for the privacy role alone
 */
public record Vastgelegd(Verstrekking verstrekking, String eindpunt, Instant afgeleverdOp, Instant geinformeerdOp, Noodgeval noodgeval) { }
