package nl.poortwachter.minimaliteit.beleid;

/**
 * A policy file as it was found.
 *
 * @param naam file name without folder
 * @param tekst content
 */
public record Beleidsbestand(String naam, String tekst) { }
