package nl.poortwachter.ontvangst.logboek;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.logboek.Logbestand;
import nl.poortwachter.logboek.Logketen;
import nl.poortwachter.logboek.Logstand;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import nl.poortwachter.verwerking.Logboekwacht;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who did what, as the auditor finds it in the running application. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AuditregelsApiTest {
    @Inject
    Jdbi jdbi;

    @Inject
    Logboekwacht wacht;

    @Test
    void eenInzageverslagStaatErInMetWieOverWieEnWaarom() {
        String bsn = verzoek().waarde("Client/Bsn");
        String rapport = post("functionaris", "/v1/inzageverzoeken", Map.of("bsn", bsn, "reden", "Moeder vroeg erom")).jsonPath().getString("id");

        Map<String, Object> regel = regel(Map.of("bsn", bsn, "daad", "inzien"));
        assertThat(regel).containsEntry("wie", "functionaris").containsEntry("rollen", List.of("privacy")).containsEntry("namens", List.of(Proefomgeving.GEMEENTE))
                .containsEntry("adres", "127.0.0.1").containsEntry("ingang", "POST /v1/inzageverzoeken").containsEntry("object", "rapport inzage")
                .containsEntry("nummer", rapport).containsEntry("uitslag", "gelukt").containsEntry("gegevens", "verstrekkingen")
                .containsEntry("reden", "Moeder vroeg erom").containsEntry("spoor", rapport.replace("-", "")).containsKeys("nr", "op", "systeem", "burger");
        assertThat(teksten()).noneMatch(t -> t.contains(bsn) || t.contains("Moeder vroeg"));
    }

    @Test
    void watIsGeweigerdStaatErOokIn() {
        post("gemeente", "/v1/inzageverzoeken", Map.of("bsn", verzoek().waarde("Client/Bsn"), "reden", "nieuwsgierig"));
        Map<String, Object> regel = regel(Map.of("wie", "gemeente"));
        assertThat(regel).containsEntry("daad", "inzien").containsEntry("object", "rapport inzage").containsEntry("uitslag", "geweigerd").doesNotContainKeys("burger", "reden");
    }

    @Test
    void voorstellenBevestigenEnDeWeigeringVanDezelfdePersoonStaanErIn() {
        String id = post("functionaris", "/v1/maatregelen", Map.of("soort", "bewaarplicht", "actie", "instellen", "bericht", UUID.randomUUID().toString(),
                "reden", "Klacht 9")).jsonPath().getString("id");
        als("functionaris").post("/v1/voorstellen/" + id + "/bevestigingen");
        als("tweede-functionaris").post("/v1/voorstellen/" + id + "/bevestigingen");

        List<Map<String, Object>> regels = zoek(Map.of()).stream().filter(r -> id.equals(r.get("nummer"))).toList();
        assertThat(regels).extracting(r -> r.get("wie") + " " + r.get("daad") + " " + r.get("uitslag")).containsExactly(
                "tweede-functionaris bevestigen gelukt", "functionaris bevestigen geweigerd", "functionaris voorstellen gelukt");
        assertThat(regels.get(2)).containsEntry("reden", "Klacht 9").containsEntry("gegevens", "maatregel").containsEntry("ingang", "POST /v1/maatregelen");
    }

    @Test
    void wieHetLogboekLeestStaatErZelfIn() {
        zoek(Map.of("daad", "aanmaken", "reden", "Kwartaalcontrole"));
        assertThat(regel(Map.of("wie", "auditor", "daad", "zoeken"))).containsEntry("reden", "Kwartaalcontrole").containsEntry("object", "logboek");
        als("auditor").get("/v1/auditregels/stand").then().statusCode(200);
        assertThat(regel(Map.of("wie", "auditor", "daad", "inzien"))).containsEntry("ingang", "GET /v1/auditregels/stand");
    }

    @Test
    void alleenDeAuditorLeestHetLogboekEnEenFouteVraagKrijgtAlleFouten() {
        for (String wie : List.of("functionaris", "gemeente", "rechteloos")) {
            assertThat(post(wie, "/v1/auditregels/zoekvragen", Map.of("reden", "x")).statusCode()).as(wie).isEqualTo(403);
            assertThat(post(wie, "/v1/auditregels/exporten", Map.of("reden", "x")).statusCode()).as(wie).isEqualTo(403);
            assertThat(als(wie).get("/v1/auditregels/stand").statusCode()).as(wie).isEqualTo(403);
        }
        Response fout = post("auditor", "/v1/auditregels/zoekvragen", Map.of("daad", "gluren", "van", "gisteren", "aantal", 0, "bsn", "12"));
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.jsonPath().getList("errors.pointer")).containsExactlyInAnyOrder("/aantal", "/bsn", "/daad", "/van", "/reden");
    }

    @Test
    void bladerenGaatDoorHetHeleLogboek() {
        als("auditor").get("/v1/auditregels/stand");
        als("auditor").get("/v1/auditregels/stand");
        JsonPath eerste = post("auditor", "/v1/auditregels/zoekvragen", Map.of("aantal", 1, "reden", "x")).jsonPath();
        long volgende = eerste.getLong("volgende");
        assertThat(eerste.getList("regels.nr", Long.class)).containsExactly(volgende);
        assertThat(post("auditor", "/v1/auditregels/zoekvragen", Map.of("aantal", 1, "voor", volgende, "reden", "x")).jsonPath().getList("regels.nr", Long.class))
                .containsExactly(volgende - 1);
    }

    @Test
    void deExportIsLosTeControlerenEnSluitAanOpDeGenoteerdeStand() throws Exception {
        JsonPath stand = als("auditor").get("/v1/auditregels/stand").jsonPath();
        String export = post("auditor", "/v1/auditregels/exporten", Map.of("reden", "Jaarcontrole")).then().statusCode(200)
                .contentType("application/x-ndjson").extract().asString();
        Logketen.Oordeel oordeel = Logbestand.controleer(new BufferedReader(new StringReader(export)), List.of(new Logstand(stand.getLong("nr"), stand.getString("hash"))));
        assertThat(oordeel.breuken()).isEmpty();
        assertThat(oordeel.eind().nr()).isGreaterThanOrEqualTo(stand.getLong("nr"));
        assertThat(wacht.controleer().isHeel()).isTrue();
    }

    @Test
    void deApplicatieZelfKanNietsWijzigen() {
        als("auditor").get("/v1/auditregels/stand");
        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("update auditregel set tekst = tekst"))).hasMessageContaining("het logboek verandert niet");
        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("delete from auditregel"))).hasMessageContaining("het logboek verandert niet");
    }

    private static Map<String, Object> regel(Map<String, Object> vraag) {
        return zoek(vraag).get(0);
    }

    private static List<Map<String, Object>> zoek(Map<String, Object> vraag) {
        Map<String, Object> velden = new HashMap<>(Map.of("reden", "Controle"));
        velden.putAll(vraag);
        Response antwoord = post("auditor", "/v1/auditregels/zoekvragen", velden);
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
        return antwoord.jsonPath().getList("regels");
    }

    private List<String> teksten() {
        return jdbi.withHandle(h -> h.createQuery("select tekst from auditregel").mapTo(String.class).list());
    }

    private static Response post(String afnemer, String adres, Map<String, ?> velden) {
        return als(afnemer).contentType("application/json").body(velden).post(adres);
    }
}
