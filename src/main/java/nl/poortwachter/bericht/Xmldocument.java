package nl.poortwachter.bericht;

import java.util.List;

/**
 * A message as it was read, before anything is known of its meaning.
 *
 * @param xml the decoded text, exactly as sent
 * @param wortel the root element
 * @param terzijdes comments and processing instructions: text that no element holds
 * @param kaleRegeleinden true when a line ends with LF without CR (OP192)
 */
public record Xmldocument(String xml, Knoop wortel, List<Terzijde> terzijdes, boolean kaleRegeleinden) {

    /**
     * A comment or processing instruction between begin (inclusive) and einde (exclusive), in characters.
     *
     * @param binnen the element around it, or null outside the root
     */
    public record Terzijde(Knoop binnen, int begin, int einde) { }
}
