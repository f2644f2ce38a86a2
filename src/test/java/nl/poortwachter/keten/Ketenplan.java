package nl.poortwachter.keten;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;
import org.jdbi.v3.core.Handle;

/**
 * How PostgreSQL carries out the chain query of one message.
 *
 * @param bladzijden pages that it touches
 * @param knopen the kinds of node in its plan, as often as they occur
 * @param geheel names of the tables that it reads whole
 */
public record Ketenplan(int bladzijden, List<String> knopen, List<String> geheel) {

    /** Carries it out and looks. */
    public static Ketenplan van(Handle handle, Bericht bericht, Pseudoniem burger) {
        String plan = Ketenlezer.query(new Bundel(), "explain (analyze, buffers, format json) ", UUID.randomUUID(), Ketenfeiten.uit(bericht), burger)
                .lees(handle.getConnection(), rij -> rij.getString(1)).get(0);
        try {
            JsonNode wortel = new ObjectMapper().readTree(plan).get(0).get("Plan");
            return new Ketenplan(wortel.path("Shared Hit Blocks").asInt() + wortel.path("Shared Read Blocks").asInt(),
                    wortel.findValuesAsText("Node Type"), geheel(wortel));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static List<String> geheel(JsonNode plan) {
        return plan.findParents("Relation Name").stream().filter(knoop -> knoop.path("Node Type").asText().equals("Seq Scan"))
                .map(knoop -> knoop.path("Relation Name").asText()).distinct().sorted().toList();
    }

    /** The different ways in which it reads tables. */
    public List<String> leeswijzen() {
        return knopen.stream().filter(knoop -> knoop.endsWith("Scan")).distinct().sorted().toList();
    }
}
