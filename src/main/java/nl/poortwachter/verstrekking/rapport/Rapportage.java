package nl.poortwachter.verstrekking.rapport;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.poortwachter.bericht.Pseudoniem;

/**
 * That somebody asked for a report, and why.
 *
 * @param id number of the report
 * @param soort which report
 * @param door the system that asked
 * @param op when
 * @param over the citizen it is about, or null
 * @param reden why; may name people
 */
public record Rapportage(UUID id, Soort soort, String door, Instant op, Pseudoniem over, String reden) {

    /** The kinds of report. The names are stored; do not rename. */
    public enum Soort {
        INZAGE, LEK, INFORMATIEPLICHTEN, VERWERKINGSREGISTER, BELEIDSCIJFERS;

        /** The stored name. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
