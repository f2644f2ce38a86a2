package nl.poortwachter.verstrekking.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was shared about a citizen, in words that the citizen understands.
 *
 * @param id number of this report
 * @param gemaaktOp when it was made
 * @param mededelingen everything that was shared, oldest first
 * @param verklaringen registered consent and information
 * @param beperkt true when nothing is shared at present because the citizen objected
 * @param bewaartermijn how long the record of what was shared is kept, ISO 8601
 */
public record Inzageverslag(UUID id, Instant gemaaktOp, List<Mededeling> mededelingen, List<Instemming> verklaringen, boolean beperkt,
                            String bewaartermijn) {

    /**
     * One time that something was shared.
     *
     * @param bericht number at the gateway, for questions about it
     * @param op when
     * @param wat what happened, as a sentence
     * @param van name of the party that shared it
     * @param aan name of the party it was shared with
     * @param gegevens which kinds of data
     * @param waarom for what, as a sentence
     * @param grondslag why that is allowed, as a sentence
     * @param wet the law that says so
     * @param nietGedeeld what was kept back, and why
     * @param gevaar true when more was shared because of danger
     * @param informerenVoor after danger: before when the citizen is told, or null
     * @param afgeleverdOp when it arrived, or null as long as it has not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mededeling(UUID bericht, Instant op, String wat, String van, String aan, List<String> gegevens, String waarom, String grondslag,
                             String wet, List<NietGedeeld> nietGedeeld, boolean gevaar, LocalDate informerenVoor, Instant afgeleverdOp) { }

    /** Something that was kept back. */
    public record NietGedeeld(String wat, String waarom) { }

    /**
     * A registered statement.
     *
     * @param wat consent or information, as a sentence
     * @param waarvoor for what, as a sentence
     * @param partij name of the party that registered it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Instemming(String wat, String waarvoor, String wie, String partij, Instant op, Instant ingetrokkenOp) { }
}
