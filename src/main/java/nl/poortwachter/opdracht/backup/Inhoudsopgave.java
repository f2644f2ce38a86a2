package nl.poortwachter.opdracht.backup;

import java.util.List;
import java.util.Map;

/**
 * What is in a back-up.
 *
 * @param versie migration up to which the database was built
 * @param gemaaktOp moment of the database, in UTC
 * @param tabellen in an order in which they can be filled
 * @param reeksen last number given out, by name of the sequence
 */
record Inhoudsopgave(String versie, String gemaaktOp, List<Tabel> tabellen, Map<String, Long> reeksen) {
    /** Name of its own entry in the file, the last one. */
    static final String DEEL = "inhoudsopgave.json";

    /** Number of rows in all tables. */
    long rijen() {
        return tabellen.stream().mapToLong(Tabel::rijen).sum();
    }
}
