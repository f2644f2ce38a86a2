package nl.poortwachter.minimaliteit;

/**
 * Why a message does not go on.
 *
 * @param code refusal code, such as MIN-PHASE
 * @param melding Dutch text for the sender, without any value from the message
 * @param grondslag law behind it
 */
public record Weigering(String code, String melding, String grondslag) { }
