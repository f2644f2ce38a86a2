package nl.poortwachter.opdracht.controleer;

/** How verdicts are shown. Must be thread safe: files are shaped by the threads that judge them. */
interface Vorm {

    /** What comes before the first file. */
    default String begin() {
        return "";
    }

    /** One file. */
    String bestand(Bestandsverslag verslag);

    /** What comes after the last file. */
    default String einde(Telling telling) {
        return "";
    }
}
