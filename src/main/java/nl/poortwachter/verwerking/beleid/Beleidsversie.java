package nl.poortwachter.verwerking.beleid;

/**
 * Policies that came to count at some moment.
 *
 * @param nummer its place in the order of table beleidsversie; 0 when a folder decides
 * @param pakket what counts
 */
public record Beleidsversie(long nummer, Beleidspakket pakket) { }
