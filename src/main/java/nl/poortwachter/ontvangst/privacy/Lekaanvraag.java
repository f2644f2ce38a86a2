package nl.poortwachter.ontvangst.privacy;

/**
 * The body of POST /v1/lekrapporten.
 *
 * @param van first moment, with offset
 * @param tot moment after the last, with offset
 * @param verzender code of the party that sent, or null for all
 * @param ontvanger code of the party that received, or null for all
 * @param eindpunt postbus or an address, or null for all
 * @param na number of the disclosure after which the page begins, or null for the first page
 * @param aantal disclosures on the page, 1 to 5000; null for 1000
 * @param reden why the report is made, such as the number of the breach
 */
public record Lekaanvraag(String van, String tot, String verzender, String ontvanger, String eindpunt, String na, Integer aantal, String reden) { }
