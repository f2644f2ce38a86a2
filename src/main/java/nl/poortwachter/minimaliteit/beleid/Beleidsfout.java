package nl.poortwachter.minimaliteit.beleid;

/**
 * Something wrong in a policy file.
 *
 * @param bestand file name
 * @param regel line from 1; 0 when it concerns the file as a whole
 * @param melding Dutch sentence for who writes policies
 */
public record Beleidsfout(String bestand, int regel, String melding) {

    /** File, line and sentence on one line, as compilers write it. */
    @Override
    public String toString() {
        return bestand + ":" + regel + ": " + melding;
    }
}
