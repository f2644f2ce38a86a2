package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.ontvangst.ontwerp.Ontwerpregels;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the NLGov REST API Design Rules 2.2.1 that openapi.json must satisfy, as its linter has them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class ApibeschrijvingTest {
    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private Response antwoord;
    private JsonNode api;

    @BeforeEach
    void haalOp() throws Exception {
        antwoord = anoniem().get("/v1/openapi.json");
        api = new ObjectMapper().readTree(antwoord.asString());
    }

    @Test
    void deOntwerpregelsGevenGeenBevinding() {
        assertThat(Ontwerpregels.toets(api)).isEmpty();
    }

    @Test
    void adr1_deBeschrijvingIsOpenbaarEnLeesbaarVoorElkeWebpagina() {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.contentType()).startsWith("application/json");
        assertThat(antwoord.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(api.path("openapi").asText()).startsWith("3.");
        Probleemtoets.kopregels(antwoord);
    }

    @Test
    void adr1_elkeVerwijzingIsOpTeLossen() {
        assertThat(api.findValuesAsText("$ref").stream().distinct()).isNotEmpty()
                .allSatisfy(verwijzing -> assertThat(api.at(verwijzing.substring(1)).isMissingNode()).as(verwijzing).isFalse());
    }

    @Test
    void adr2_elkeServerIsHttpsEnEindigtOpDeHoofdversie() {
        assertThat(api.path("servers")).isNotEmpty().allSatisfy(server -> assertThat(server.path("url").asText()).matches("https://[^/]+/v1"));
    }

    @Test
    void adr3_deVersieIsSemverEnGelijkAanDieInElkAntwoord() {
        assertThat(api.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+").isEqualTo(antwoord.header("API-Version"));
        elkAntwoord((naam, beschreven) -> assertThat(beschreven.path("headers").has("API-Version")).as(naam).isTrue());
    }

    @Test
    void adr4en5_padenZijnInKebabcaseZonderStreepAanHetEindeEnZonderExtensie() {
        assertThat(api.path("paths").fieldNames()).toIterable().isNotEmpty().allMatch(pad -> pad.matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+"));
    }

    @Test
    void adr5_vraagparametersZijnInCamelcase() {
        elkeOperatie((naam, operatie) -> operatie.path("parameters").forEach(p -> {
            if (p.path("in").asText().equals("query")) {
                assertThat(p.path("name").asText()).as(naam).matches("[a-z][a-zA-Z0-9]*");
            }
        }));
    }

    @Test
    void adr7_elkeOperatieParameterEnUitkomstHeeftEenOmschrijving() {
        elkeOperatie((naam, operatie) -> {
            assertThat(operatie.path("summary").asText()).as(naam).isNotBlank();
            assertThat(operatie.path("operationId").asText()).as(naam).isNotBlank();
            assertThat(operatie.path("parameters")).as(naam).allSatisfy(p -> assertThat(p.path("description").asText()).as(p.toString()).isNotBlank());
        });
        elkAntwoord((naam, beschreven) -> assertThat(beschreven.path("description").asText()).as(naam).isNotBlank());
        assertThat(api.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void adr8_alleenDeToegestaneMethoden() {
        api.path("paths").forEach(pad -> pad.fieldNames().forEachRemaining(veld -> assertThat(METHODEN).contains(veld)));
    }

    @Test
    void adr9_elkeFoutIsEenProbleem() {
        elkAntwoord((naam, beschreven) -> {
            if (naam.compareTo("400") >= 0) {
                JsonNode schema = opgelost(beschreven.path("content").path("application/problem+json").path("schema"));
                assertThat(schema.path("properties").fieldNames()).toIterable().as(naam).contains("type", "title", "status", "detail", "instance", "errors");
                assertThat(beschreven.path("content")).as(naam).hasSize(1);
            }
        });
    }

    @Test
    void adr10_ongeldigeInvoerIs400EnNooit422() {
        elkeOperatie((naam, operatie) -> {
            boolean heeftInvoer = operatie.has("requestBody") || !operatie.path("parameters").isEmpty();
            assertThat(operatie.path("responses").has("400")).as(naam).isEqualTo(heeftInvoer);
            assertThat(operatie.path("responses").has("422")).as(naam).isEqualTo(operatie.path("operationId").asText().equals("biedBerichtAan"));
        });
    }

    @Test
    void adr12_eenTijdstipIsAlsTijdstipGetypeerd() {
        List<Map.Entry<String, JsonNode>> tijdstippen = api.path("components").path("schemas").properties().stream()
                .flatMap(s -> s.getValue().path("properties").properties().stream())
                .filter(v -> v.getKey().endsWith("Op") && !v.getKey().startsWith("antwoord")).toList();
        assertThat(tijdstippen).isNotEmpty().allSatisfy(v -> assertThat(opgelost(v.getValue()).path("format").asText()).as(v.getKey()).isEqualTo("date-time"));
    }

    @Test
    void adr16_geenPersoonsgegevenInPadOfVraag() {
        elkeOperatie((naam, operatie) -> operatie.path("parameters").forEach(p -> assertThat(p.path("name").asText().toLowerCase())
                .as(naam).doesNotContain("bsn", "naam", "geboorte", "token")));
    }

    @Test
    void adr20_erIsIemandOmTeBenaderen() {
        assertThat(Stream.of("name", "url", "email").map(veld -> api.at("/info/contact/" + veld).asText())).allMatch(tekst -> !tekst.isBlank());
    }

    @Test
    void oa5_elkeGeslotenOperatieZegtHoeMenZichAanmeldt() {
        elkeOperatie((naam, operatie) -> {
            if (operatie.path("tags").toString().contains("\"openbaar\"")) {
                assertThat(operatie.has("security")).as(naam).isFalse();
                return;
            }
            assertThat(operatie.path("security").findValues("token")).as(naam).isNotEmpty();
            assertThat(operatie.at("/responses/401/headers").has("WWW-Authenticate")).as(naam).isTrue();
            assertThat(operatie.path("responses").has("403")).as(naam).isTrue();
        });
        assertThat(api.at("/components/securitySchemes").fieldNames()).toIterable().containsExactlyInAnyOrder("certificaat", "token");
    }

    @Test
    void standenStaanInDeBeschrijvingZoalsZeInAntwoordenStaan() {
        assertThat(api.at("/components/schemas/Stand/enum")).extracting(JsonNode::asText).contains("geaccepteerd", "aangehouden", "geweigerd");
    }

    private void elkeOperatie(BiConsumer<String, JsonNode> toets) {
        api.path("paths").properties().forEach(pad -> pad.getValue().properties()
                .forEach(operatie -> toets.accept(operatie.getKey() + " " + pad.getKey(), operatie.getValue())));
    }

    /** The name begins with the status. */
    private void elkAntwoord(BiConsumer<String, JsonNode> toets) {
        elkeOperatie((naam, operatie) -> operatie.path("responses").properties()
                .forEach(beschreven -> toets.accept(beschreven.getKey() + " " + naam, beschreven.getValue())));
    }

    private JsonNode opgelost(JsonNode schema) {
        return schema.has("$ref") ? opgelost(api.at(schema.path("$ref").asText().substring(1))) : schema;
    }
}
