package nl.poortwachter.opdracht.controleer;

import java.nio.file.Path;

/**
 * A file to be judged.
 *
 * @param pad where it is, as it was named
 * @param onder its path below the folder that was named; the name alone for a file that was named itself
 */
record Bestand(Path pad, Path onder) {

    /** Where its filtered message is written below this folder: under the same name, a ZIP as the .xml in it. */
    Path in(Path map) {
        String naam = onder.toString();
        return map.resolve(naam.matches("(?i).*\\.zip") ? naam.substring(0, naam.length() - 4) + ".xml" : naam);
    }
}
