package nl.poortwachter.verwerking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What one step of the pipeline did.
 *
 * @param stap name of the step
 * @param uitslag how it ended
 * @param toelichting which version worked, or why the step was skipped; null when there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stapverslag(String stap, Uitslag uitslag, String toelichting) {

    /** How a step ended. */
    public enum Uitslag {
        GOED, FOUT, WACHT, OVERGESLAGEN;

        /** Lower-case name in reports. */
        @JsonValue
        public String naam() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
