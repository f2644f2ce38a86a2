package nl.poortwachter.ontvangst.ontwerp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.poortwachter.ontvangst.ontwerp.Beschrijving.Deel;

/**
 * The NLGov REST API Design Rules 2.2.1 that an API description shows, in our own words and under names of our own; the reference behind each is in
 * docs/handboek/ontwerpregels.md. Where the published linter looks away (a problem built with allOf, the version header on an error), these do look.
 */
public final class Ontwerpregels {
    private static final Pattern KEBAB = Pattern.compile("/|(/([a-z0-9]+(-[a-z0-9]+)*|\\{[^}/]+}))*(/_[a-z]+)?");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
    private static final Pattern PASCAL = Pattern.compile("([A-Z][a-z0-9]*)+");
    private static final Pattern AFKORTING = Pattern.compile("[A-Z]{2,}");
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");
    private static final Pattern DATUMNAAM = Pattern.compile("date|datum|\\w+(D|_d|_D)(ate|atum)\\w*");
    private static final Pattern VARIABELE = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> TOEGESTAAN = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final List<String> PROBLEEM = List.of("application/problem+json", "application/problem+xml");
    private final Beschrijving api;
    private final List<Ontwerpbevinding> bevindingen = new ArrayList<>();

    private Ontwerpregels(JsonNode api) {
        this.api = new Beschrijving(api);
    }

    /** Every finding on this description; none when it keeps to the rules. */
    public static List<Ontwerpbevinding> toets(JsonNode api) {
        Ontwerpregels regels = new Ontwerpregels(api);
        regels.document();
        regels.paden();
        regels.operaties();
        regels.antwoorden();
        regels.schemas();
        return regels.bevindingen;
    }

    private void document() {
        eis("openapi-3", "/openapi", tekst("/openapi").matches("3\\.\\d+(\\.\\d+)?"));
        eis("semver", "/info/version", SEMVER.matcher(tekst("/info/version")).matches());
        Stream.of("name", "url", "email").forEach(veld -> eis("contact", "/info/contact/" + veld, !tekst("/info/contact/" + veld).isBlank()));
        eis("servers", "/servers", !api.api().path("servers").isEmpty());
        api.alles().filter(deel -> deel.plaats().matches(".*/servers/\\d+")).forEach(server -> {
            eis("servers-https", server.plaats(), server.inhoud().path("url").asText().startsWith("https://"));
            eis("hoofdversie", server.plaats(), server.inhoud().path("url").asText().matches(".*/v\\d+"));
        });
        api.alles().filter(deel -> deel.naam().equals("$ref")).forEach(verwijzing -> eis("verwijzing", verwijzing.plaats(),
                verwijzing.inhoud().asText().startsWith("#/") && !api.api().at(verwijzing.inhoud().asText().substring(1)).isMissingNode()));
    }

    private void paden() {
        api.paden().forEach(pad -> {
            eis("geen-streep-aan-het-einde", pad.plaats(), pad.naam().length() == 1 || !pad.naam().endsWith("/"));
            eis("pad-kebab", pad.plaats(), KEBAB.matcher(pad.naam().replaceAll("(?<=.)/$", "")).matches() || pad.naam().matches("/openapi\\.(json|yaml)"));
            pad.inhoud().fieldNames().forEachRemaining(naam -> eis("methode", pad.plaats(),
                    TOEGESTAAN.contains(naam) || !Beschrijving.METHODEN.contains(naam)));
        });
    }

    private void operaties() {
        List<String> namen = api.operaties().map(operatie -> operatie.inhoud().path("operationId").asText()).toList();
        api.operaties().forEach(operatie -> {
            String naam = operatie.inhoud().path("operationId").asText();
            eis("operatie-uniek", operatie.plaats(), namen.stream().filter(naam::equals).count() == 1);
            List<JsonNode> parameters = api.parameters(operatie);
            parameters.stream().filter(in("query")).forEach(p -> eis("vraag-camel", operatie.plaats(), CAMEL.matcher(p.path("name").asText()).matches()));
            eis("padparameters", operatie.plaats(), variabelen(operatie).equals(new TreeSet<>(parameters.stream().filter(in("path"))
                    .filter(p -> p.path("required").asBoolean()).map(p -> p.path("name").asText()).toList())));
            boolean schrijft = Set.of("post", "put", "patch").contains(operatie.naam());
            eis("ongeldige-invoer", operatie.plaats(), !schrijft && parameters.isEmpty() || operatie.inhoud().path("responses").has("400"));
        });
        List<String> tags = StreamSupport.stream(api.api().path("tags").spliterator(), false).map(tag -> tag.path("name").asText()).toList();
        eis("tags-uniek", "/tags", tags.stream().distinct().count() == tags.size());
    }

    private void antwoorden() {
        api.antwoorden().forEach(antwoord -> {
            eis("versiekopregel", antwoord.plaats(), antwoord.inhoud().path("headers").properties().stream()
                    .anyMatch(kopregel -> kopregel.getKey().equalsIgnoreCase("API-Version")));
            if (antwoord.naam().matches("[45].*|default")) {
                JsonNode inhoud = antwoord.inhoud().path("content");
                eis("fout-is-probleem", antwoord.plaats(), !inhoud.isEmpty() && inhoud.properties().stream().allMatch(e -> PROBLEEM.contains(e.getKey())));
                inhoud.forEach(vorm -> eis("probleemvelden", antwoord.plaats(), Stream.of("status", "title", "detail")
                        .allMatch(api.opgelost(vorm.path("schema")).path("properties")::has)));
            }
        });
    }

    private void schemas() {
        api.onder("/components/schemas").forEach(schema -> eis("schema-pascal", schema.plaats(),
                PASCAL.matcher(schema.naam()).matches() && !AFKORTING.matcher(schema.naam()).find()));
        api.eigenschappen().forEach(deel -> {
            String vorm = api.opgelost(deel.inhoud()).path("format").asText();
            eis("eigenschap-camel", deel.plaats(), CAMEL.matcher(deel.naam()).matches());
            eis("tijd-met-zone", deel.plaats(), !vorm.equals("date-time-local"));
            eis("tijd-zonder-zone", deel.plaats(), !vorm.equals("time"));
            eis("datum-is-datum", deel.plaats(), !DATUMNAAM.matcher(deel.naam()).matches() || vorm.equals("date"));
        });
    }

    private static Set<String> variabelen(Deel operatie) {
        Matcher zoeker = VARIABELE.matcher(operatie.plaats());
        Set<String> namen = new TreeSet<>();
        while (zoeker.find()) {
            namen.add(zoeker.group(1));
        }
        return namen;
    }

    private static Predicate<JsonNode> in(String plaats) {
        return parameter -> parameter.path("in").asText().equals(plaats);
    }

    private String tekst(String plaats) {
        return api.api().at(plaats).asText();
    }

    private void eis(String regel, String plaats, boolean voldaan) {
        if (!voldaan) {
            bevindingen.add(new Ontwerpbevinding(regel, plaats));
        }
    }
}
