package nl.poortwachter.uitrol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One object from a file in k8s/. */
record Manifest(Path bestand, JsonNode inhoud) {
    static final Path BASIS = Path.of("k8s/basis");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Every object below this folder, in the order of the files; kustomizations are not objects. */
    static List<Manifest> onder(Path map) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.filter(p -> p.toString().endsWith(".yaml") && !p.endsWith("kustomization.yaml")).sorted().flatMap(Manifest::uit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects in this file. */
    static Stream<Manifest> uit(Path bestand) {
        try {
            List<JsonNode> delen = YAML.readerFor(JsonNode.class).<JsonNode>readValues(Files.readString(bestand)).readAll();
            return delen.stream().map(deel -> new Manifest(bestand, deel));
        } catch (IOException e) {
            throw new UncheckedIOException(bestand.toString(), e);
        }
    }

    /** The only object of this kind with this name in the base. */
    static Manifest van(String soort, String naam) {
        List<Manifest> gevonden = onder(BASIS).stream().filter(m -> m.soort().equals(soort) && m.naam().equals(naam)).toList();
        if (gevonden.size() != 1) {
            throw new AssertionError(soort + " " + naam + ": " + gevonden.size() + " keer");
        }
        return gevonden.get(0);
    }

    String soort() {
        return inhoud.path("kind").asText();
    }

    String naam() {
        return inhoud.at("/metadata/name").asText();
    }

    JsonNode op(String plaats) {
        return inhoud.at(plaats);
    }

    @Override
    public String toString() {
        return bestand + " " + soort() + " " + naam();
    }
}
