package nl.poortwachter.controle;

import java.util.List;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * All that is said about one rule code.
 *
 * @param code rule id, such as TR302
 * @param niveau control level 1 to 4
 * @param varianten one per sentence, in the order of the messages; never empty
 */
public record Regelblad(String code, int niveau, List<Variant> varianten) {

    /**
     * The rule as it holds for some messages.
     *
     * @param ernst how heavy a breach weighs
     * @param retourcode code for the return message, or null when there is none
     * @param berichten the messages, in the order of the standard
     * @param elementen paths below Bericht of the elements that the rule looks at
     * @param zin what must hold
     * @param fout an example that breaks it
     * @param advies what the sender must do
     */
    public record Variant(Ernst ernst, String retourcode, List<Berichtsoort> berichten, List<String> elementen, String zin, String fout,
                          String advies) { }

    /** The messages of all variants, in the order of the standard. */
    public List<Berichtsoort> berichten() {
        return varianten.stream().flatMap(v -> v.berichten().stream()).distinct().sorted().toList();
    }
}
