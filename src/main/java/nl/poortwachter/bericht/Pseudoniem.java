package nl.poortwachter.bericht;

/**
 * Stands for a citizen wherever the BSN must not: keyed HMAC of the BSN, as hexadecimal digits.
 *
 * @param waarde 32 hexadecimal digits
 */
public record Pseudoniem(String waarde) { }
