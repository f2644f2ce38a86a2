package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.util.List;

/** Judges files. */
@FunctionalInterface
interface Keurder {

    /**
     * The verdict on this file, and after it new verdicts on earlier files that waited for it.
     *
     * @throws IOException when the file cannot be read or a message not be written
     */
    List<Oordeel> keur(Bestand bestand) throws IOException;

    /**
     * A verdict.
     *
     * @param verslag the verdict
     * @param vorige the earlier verdict on the same file whose place it takes, or null
     */
    record Oordeel(Bestandsverslag verslag, Bestandsverslag vorige) { }
}
