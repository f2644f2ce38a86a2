package nl.poortwachter.opdracht.controleer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** One JSON object per line, and nothing else. */
final class Jsonvorm implements Vorm {
    private final ObjectWriter schrijver = new ObjectMapper().writerFor(Bestandsverslag.class);

    @Override
    public String bestand(Bestandsverslag verslag) {
        try {
            return schrijver.writeValueAsString(verslag) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een verslag is niet als JSON te schrijven", e);
        }
    }
}
