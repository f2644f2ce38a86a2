package nl.poortwachter.partij;

/** Who makes the return messages on what a party receives; never both. */
public enum Retourmaker {
    /** The gateway, on behalf of the receiver: refusals at levels 2 to 4, and the approving one after delivery. */
    POORTWACHTER,
    /** The receiver; the gateway only checks. */
    ONTVANGER
}
