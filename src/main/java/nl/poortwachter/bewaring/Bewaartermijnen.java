package nl.poortwachter.bewaring;

import java.time.Period;
import java.util.Map;

/**
 * How long what is kept.
 *
 * @param inhoud content of a message that is not answered; an answered one goes at once
 * @param keten facts for level 3, after the end of the assignment
 * @param verstrekkingen disclosures, and proposals that were decided or lapsed
 * @param inzendingen by which a request that comes again gets its first answer
 * @param berichten what happened to a message
 * @param verklaringen registered statements
 * @param rapportages the record of reports and of destruction
 */
public record Bewaartermijnen(Period inhoud, Period keten, Period verstrekkingen, Period inzendingen, Period berichten, Period verklaringen,
                              Period rapportages) {

    /** By the name of the setting. */
    public Map<String, Period> opNaam() {
        return Map.of("inhoud", inhoud, "keten", keten, "verstrekkingen", verstrekkingen, "inzendingen", inzendingen, "berichten", berichten,
                "verklaringen", verklaringen, "rapportages", rapportages);
    }
}
