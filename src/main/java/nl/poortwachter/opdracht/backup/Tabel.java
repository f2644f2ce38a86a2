package nl.poortwachter.opdracht.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One table in a back-up.
 *
 * @param naam its name
 * @param kolommen its columns that hold something of their own; computed ones are computed again
 * @param rijen number of rows
 * @param sha256 hash of the rows as they stand in the file, in hexadecimal
 */
record Tabel(String naam, List<String> kolommen, long rijen, String sha256) {

    /** A table that was not copied yet. */
    static Tabel leeg(String naam, List<String> kolommen) {
        return new Tabel(naam, kolommen, 0, "");
    }

    /** The same table with this content. */
    Tabel met(long aantal, String hash) {
        return new Tabel(naam, kolommen, aantal, hash);
    }

    /** Name and columns, for COPY. */
    String voorCopy() {
        return citaat(naam) + kolommen.stream().map(Tabel::citaat).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Name of its entry in the file. */
    String deel() {
        return naam + ".copy";
    }

    static String citaat(String naam) {
        return '"' + naam.replace("\"", "\"\"") + '"';
    }
}
