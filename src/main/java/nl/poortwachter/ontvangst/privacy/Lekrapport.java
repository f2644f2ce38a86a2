package nl.poortwachter.ontvangst.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.verstrekking.rapport.Vastgelegd;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;

/**
 * Who received what in a period. A citizen is a pseudonym; the sender finds the person by the identificatie of its own message.
 *
 * @param id number of this report
 * @param ontvangers each receiver and way, over all pages
 * @param verstrekkingen one page of what they received
 * @param volgende where the next page begins, or null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lekrapport(UUID id, Instant gemaaktOp, List<Verstrekkingslezer.Ontvanger> ontvangers, List<Regel> verstrekkingen, UUID volgende) {

    /** One disclosure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(UUID bericht, Instant verstrektOp, String soort, String identificatie, String van, String aan, String eindpunt, String burger,
                        Integer fase, List<String> categorieen, Instant afgeleverdOp) {
        static Regel van(Vastgelegd v) {
            var w = v.verstrekking();
            return new Regel(w.bericht(), w.op(), w.soort(), w.identificatie(), w.van(), w.aan(), v.eindpunt(), w.pseudoniem(), w.fase(),
                    w.categorieen().stream().sorted().toList(), v.afgeleverdOp());
        }
    }
}
