package nl.poortwachter.controle.niveau1;

/**
 * A stable code with the sentence that belongs to one fault.
 *
 * @param code own code (XSD-PATROON ...) or the id of a rule of the standard that this fault breaks
 * @param melding Dutch sentence without any value from the message
 */
record Oordeel(String code, String melding) { }
