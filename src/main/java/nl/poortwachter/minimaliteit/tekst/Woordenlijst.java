package nl.poortwachter.minimaliteit.tekst;

import java.util.List;

/**
 * One list of the vocabulary.
 *
 * @param rol what the words do in a text about the process
 * @param kenmerk what is reported for a role that may not pass, otherwise {@code null}
 * @param ingangen the lines, without remarks and empty lines
 */
record Woordenlijst(Rol rol, Kenmerk kenmerk, List<String> ingangen) {
}
