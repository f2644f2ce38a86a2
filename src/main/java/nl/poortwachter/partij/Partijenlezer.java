package nl.poortwachter.partij;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * Reads partijen.yaml and refuses it as a whole when anything in it is wrong: a registry that is half understood grants the wrong rights.
 * The fields are described in docs/handboek/partijen.md. Thread safe.
 */
public final class Partijenlezer {
    private final ObjectMapper yaml = new YAMLMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    /**
     * Reads a file in UTF-8.
     *
     * @throws IOException when the file cannot be read
     * @throws Partijenfout with every mistake in it
     */
    public Partijen lees(Path bestand) throws IOException, Partijenfout {
        return lees(Files.readString(bestand, StandardCharsets.UTF_8));
    }

    /**
     * Reads a text.
     *
     * @throws Partijenfout with every mistake in it
     */
    public Partijen lees(String tekst) throws Partijenfout {
        List<String> fouten = new ArrayList<>();
        Optional<Partijen> partijen = lees(new Invoer(boom(tekst), "", fouten), fouten);
        if (partijen.isEmpty() || !fouten.isEmpty()) {
            throw new Partijenfout(fouten);
        }
        return partijen.get();
    }

    private JsonNode boom(String tekst) throws Partijenfout {
        try {
            JsonNode boom = yaml.readTree(tekst);
            if (!boom.isObject()) {
                throw new Partijenfout(List.of("het bestand moet uit velden bestaan: omgeving, partijen, afnemers"));
            }
            return boom;
        } catch (JsonProcessingException e) {
            // The parser's own text quotes the file, which may hold a secret; the place is enough.
            JsonLocation plaats = e.getLocation();
            throw new Partijenfout(List.of("geen geldige YAML" + (plaats == null ? "" : " bij regel " + plaats.getLineNr())));
        }
    }

    private static Optional<Partijen> lees(Invoer invoer, List<String> fouten) {
        Optional<Omgeving> omgeving = Keuzes.van(invoer, "omgeving", Omgeving.class);
        Set<Berichtsoort> uit = Keuzes.berichten(invoer, "uitgeschakeld");
        boolean onversleuteld = omgeving.equals(Optional.of(Omgeving.TEST));
        List<Partij> partijen = invoer.objecten("partijen", i -> Partijdeel.lees(i, onversleuteld));
        List<Afnemer> afnemers = invoer.objecten("afnemers", Afnemerdeel::lees);
        Map<String, Productlijst> lijsten = Contractdeel.lijsten(invoer);
        List<Contract> contracten = invoer.objecten("contracten", i -> Contractdeel.lees(i, lijsten));
        List<Regelafspraak> afspraken = invoer.objecten("regelafspraken", Regelafspraakdeel::lees);
        invoer.klaar();
        if (fouten.isEmpty()) {
            new Samenhang(fouten).controleer(partijen, afnemers, contracten, afspraken);
        }
        return fouten.isEmpty() ? omgeving.map(o -> new Partijen(o, uit, partijen, afnemers, contracten, afspraken)) : Optional.empty();
    }
}
