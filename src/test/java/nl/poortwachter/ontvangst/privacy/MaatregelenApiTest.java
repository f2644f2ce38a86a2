package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.FUNCTIONARIS;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.TWEEDE;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.fouten;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.maatregel;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Protection, restriction and legal hold as the privacy role sees them, and what they do to messages. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class MaatregelenApiTest {
    @Inject
    Jdbi jdbi;

    @Test
    void eenMaatregelGaatPasInAlsEenAnderHemBevestigt() {
        Map<String, String> velden = Map.of("soort", "bewaarplicht", "actie", "instellen", "bericht", UUID.randomUUID().toString(), "reden", "Klacht 2026-12");
        Response voorstel = post(FUNCTIONARIS, "/v1/maatregelen", velden);
        assertThat(voorstel.statusCode()).isEqualTo(201);
        assertThat(voorstel.jsonPath().getString("stand")).isEqualTo("voorgesteld");
        String adres = voorstel.header("Location");
        assertThat(als(TWEEDE).get("/v1/voorstellen").jsonPath().getList("voorstellen.id")).contains(voorstel.jsonPath().getString("id"));

        Response zelf = post(FUNCTIONARIS, adres + "/bevestigingen");
        assertThat(zelf.statusCode()).isEqualTo(403);
        assertThat(fouten(zelf)).containsExactly("VIER-OGEN null");

        JsonPath bevestigd = post(TWEEDE, adres + "/bevestigingen").then().statusCode(200).extract().jsonPath();
        assertThat(bevestigd.getMap("$")).containsEntry("stand", "bevestigd").containsEntry("voorgesteldDoor", FUNCTIONARIS)
                .containsEntry("beslotenDoor", TWEEDE).containsEntry("reden", "Klacht 2026-12").containsEntry("uitkomst", "Ingesteld: bewaarplicht, 1 nieuw.")
                .containsEntry("inhoud", Map.of("soort", "bewaarplicht", "actie", "instellen", "kenmerken", List.of(velden.get("bericht"))));
        assertThat(post(TWEEDE, adres + "/bevestigingen").statusCode()).isEqualTo(409);
        assertThat(post(TWEEDE, "/v1/voorstellen/" + UUID.randomUUID() + "/bevestigingen").statusCode()).isEqualTo(404);
        assertThat(als(TWEEDE).get("/v1/voorstellen").jsonPath().getList("voorstellen.id")).doesNotContain(voorstel.jsonPath().getString("id"));
    }

    @Test
    void zonderHetRechtPrivacyIsErNietsTeZienOfTeDoen() {
        String voorstel = post(FUNCTIONARIS, "/v1/maatregelen", Map.of("soort", "bewaarplicht", "actie", "instellen", "bericht", UUID.randomUUID().toString(),
                "reden", "Klacht")).header("Location");
        assertThat(als("aanbieder").get("/v1/voorstellen").jsonPath().getList("voorstellen")).isEmpty();
        assertThat(als("aanbieder").get(voorstel).statusCode()).isEqualTo(404);
        assertThat(post("aanbieder", voorstel + "/bevestigingen").statusCode()).isEqualTo(404);
        Response geweigerd = post("aanbieder", "/v1/maatregelen", Map.of("soort", "beperking", "actie", "instellen", "bsn", "999900006", "reden", "x"));
        assertThat(geweigerd.statusCode()).isEqualTo(403);
        assertThat(geweigerd.jsonPath().getString("detail")).contains("recht privacy");
        assertThat(post("aanbieder", voorstel + "/afwijzingen").statusCode()).isEqualTo(404);
        assertThat(als(TWEEDE).get(voorstel).jsonPath().getString("stand")).isEqualTo("voorgesteld");
    }

    @Test
    void alleFoutenInEenAanvraagKomenTegelijkEnZonderDeWaarde() {
        Response antwoord = post(FUNCTIONARIS, "/v1/maatregelen", Map.of("soort", "bescherming", "actie", "misschien", "bsn", "999900007",
                "adressen", List.of(Map.of("postcode", "0000AA", "huisnummer", "1"), Map.of("postcode", "4611 aa", "huisnummer", "1a"))));
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(fouten(antwoord)).containsExactly("VELD-KEUZE /actie", "VELD-VERPLICHT /reden", "VELD-BSN /bsn",
                "VELD-POSTCODE /adressen/0/postcode", "VELD-HUISNUMMER /adressen/1/huisnummer");
        assertThat(antwoord.asString()).doesNotContain("999900007", "0000AA", "misschien");
        assertThat(post(FUNCTIONARIS, "/v1/maatregelen", Map.of("adressen", "geen lijst")).statusCode()).isEqualTo(400);
        assertThat(als(FUNCTIONARIS).contentType("application/json").body("{").post("/v1/maatregelen").statusCode()).isEqualTo(400);
    }

    @Test
    void vanEenBeschermdeBurgerGaatNietsDoorOokNietOpAdresTotDeBeschermingIsOpgeheven() {
        Jw315 verzoek = verzoek();
        Jw301 opAdres = toewijzing().contact(c -> c.adres("4999ZZ", 12345));
        Map<String, ?> wie = Map.of("bsn", verzoek.waarde("Client/Bsn"), "adressen", List.of(Map.of("postcode", "4999 zz", "huisnummer", "12345")));
        maatregel("bescherming", "instellen", wie);

        Response geweigerd = biedAan("aanbieder", verzoek);
        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(geweigerd.jsonPath().getList("errors.code")).containsExactly("MIN-PROTECTED");
        assertThat(geweigerd.jsonPath().getString("detail")).contains("afgesproken weg buiten het berichtenverkeer").doesNotContain("lijst");
        assertThat(geweigerd.jsonPath().getList("verslag.gestript")).isEmpty();
        assertThat(biedAan("gemeente", opAdres).jsonPath().getList("errors.code")).containsExactly("MIN-PROTECTED");
        assertThat(verstrekkingen(geweigerd.jsonPath().getString("verslag.id"))).isZero();

        maatregel("bescherming", "opheffen", wie);
        assertThat(biedAan("gemeente", opAdres.identificatie("Q" + opAdres.waarde("Header/BerichtIdentificatie/Identificatie"))).statusCode()).isEqualTo(202);
    }

    @Test
    void bijEenBeperkingWachtHetBerichtTotZijIsOpgehevenEnGaatHetDanDoor() {
        Jw315 verzoek = verzoek();
        Map<String, ?> wie = Map.of("bsn", verzoek.waarde("Client/Bsn"));
        maatregel("beperking", "instellen", wie);

        JsonPath oordeel = biedAan("aanbieder", verzoek).then().statusCode(202).extract().jsonPath();
        String id = oordeel.getString("id");
        assertThat(oordeel.getString("stand")).isEqualTo("beperkt");
        assertThat(oordeel.getList("bevindingen.code")).containsExactly("MIN-RESTRICTED");
        assertThat(verstrekkingen(id)).as("wat wacht is niet verstrekt").isZero();

        maatregel("beperking", "opheffen", wie);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(als("aanbieder").get("/v1/berichten/" + id).jsonPath().getString("stand")).isEqualTo("afgeleverd"));
        assertThat(verstrekkingen(id)).isEqualTo(1);
    }

    private int verstrekkingen(String bericht) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from verstrekking where bericht_id = :id").bind("id", UUID.fromString(bericht))
                .mapTo(Integer.class).one());
    }
}
