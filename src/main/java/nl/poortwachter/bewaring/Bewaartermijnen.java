package nl.poortwachter.bewaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/**
 * How long what is kept.
 *
 * @param inhoud content of a message that is not answered; an answered one goes at once
 * @param keten facts for level 3
 * @param verstrekkingen disclosures, and proposals that were decided or lapsed
 * @param inzendingen by which a request that comes again gets its first answer
 * @param berichten what happened to a message
 * @param verklaringen registered statements
 * @param rapportages the record of reports and of destruction
 * @param logboek lines of the audit log; a year at the least
 */
public record Bewaartermijnen(Period inhoud, Ketentermijnen keten, Period verstrekkingen, Period inzendingen, Period berichten, Period verklaringen,
                              Period rapportages, Period logboek) {
    private static final LocalDate EEN_DAG = LocalDate.of(2025, 1, 1);

    /**
     * Checks the term that the database guards as well.
     *
     * @throws IllegalArgumentException when the audit log would be kept for less than a year
     */
    public Bewaartermijnen {
        if (EEN_DAG.plus(logboek).isBefore(EEN_DAG.plusYears(1))) {
            throw new IllegalArgumentException("poortwachter.bewaring.logboek is korter dan een jaar; het logboek blijft minstens een jaar bewaard");
        }
    }

    /** By the name of the setting; of facts for level 3 the longest. */
    public Map<String, Period> opNaam() {
        return Map.of("inhoud", inhoud, "keten", keten.langste(), "verstrekkingen", verstrekkingen, "inzendingen", inzendingen, "berichten", berichten,
                "verklaringen", verklaringen, "rapportages", rapportages, "logboek", logboek);
    }
}
