package nl.poortwachter.ontvangst.ontwerp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An API description as the rules look at it: operations, answers and properties with the place where they stand. */
record Beschrijving(JsonNode api) {
    static final Set<String> METHODEN = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** A part with the JSON pointer that leads to it. */
    record Deel(String plaats, String naam, JsonNode inhoud) { }

    /** Everything at this pointer, by name. */
    Stream<Deel> onder(String plaats) {
        return onder(plaats, api.at(plaats));
    }

    private static Stream<Deel> onder(String plaats, JsonNode inhoud) {
        return inhoud.properties().stream().map(e -> new Deel(plaats + "/" + ontsnapt(e.getKey()), e.getKey(), e.getValue()));
    }

    Stream<Deel> paden() {
        return onder("/paths");
    }

    Stream<Deel> operaties() {
        return paden().flatMap(pad -> onder(pad.plaats(), pad.inhoud())).filter(deel -> METHODEN.contains(deel.naam()));
    }

    /** Answers of every operation; the name is the status. */
    Stream<Deel> antwoorden() {
        return operaties().flatMap(operatie -> onder(operatie.plaats() + "/responses", operatie.inhoud().path("responses")));
    }

    /** Parameters of an operation and of its path. */
    List<JsonNode> parameters(Deel operatie) {
        List<JsonNode> parameters = new ArrayList<>();
        operatie.inhoud().path("parameters").forEach(parameters::add);
        api.at(operatie.plaats().substring(0, operatie.plaats().lastIndexOf('/'))).path("parameters").forEach(parameters::add);
        return parameters;
    }

    /** Every property of every schema, wherever it stands. */
    Stream<Deel> eigenschappen() {
        return alles("", api).filter(deel -> deel.naam().equals("properties") && !deel.plaats().endsWith("/properties/properties"))
                .flatMap(deel -> onder(deel.plaats(), deel.inhoud()));
    }

    /** Every object and value in the description. */
    Stream<Deel> alles() {
        return alles("", api);
    }

    private static Stream<Deel> alles(String plaats, JsonNode inhoud) {
        Stream<Deel> eigen = inhoud.isArray()
                ? Stream.iterate(0, i -> i < inhoud.size(), i -> i + 1).map(i -> new Deel(plaats + "/" + i, String.valueOf(i), inhoud.get(i)))
                : onder(plaats, inhoud);
        return eigen.flatMap(deel -> Stream.concat(Stream.of(deel), alles(deel.plaats(), deel.inhoud())));
    }

    /** The schema itself, where this one only points to it. */
    JsonNode opgelost(JsonNode schema) {
        return schema.has("$ref") ? opgelost(api.at(schema.path("$ref").asText().substring(1))) : schema;
    }

    private static String ontsnapt(String naam) {
        return Map.of("~", "~0", "/", "~1").entrySet().stream().sorted((a, b) -> b.getKey().compareTo(a.getKey()))
                .reduce(naam, (tekst, vervang) -> tekst.replace(vervang.getKey(), vervang.getValue()), (a, b) -> b);
    }
}
