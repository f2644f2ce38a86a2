package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requirements on the running API that no other test names; docs/handboek/ontwerpregels.md says where each of the others is tested. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class OntwerpeisenTest {

    @Test
    void adr1_eenBeschrijvingInYamlZegtHetzelfde() throws Exception {
        Response json = anoniem().get("/v1/openapi.json");
        Response yaml = anoniem().accept("application/yaml").get("/v1/openapi.json");

        JsonNode uitJson = new ObjectMapper().readTree(json.asString());
        assertThat(new YAMLMapper().readTree(yaml.asString())).isEqualTo(uitJson);
        assertThat(yaml.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void adr8_lezenVerandertNiets() {
        String adres = biedAan("aanbieder", verzoek().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS)).header("Location");

        String eerst = als("aanbieder").get(adres).asString();

        assertThat(als("aanbieder").get(adres).asString()).isEqualTo(eerst);
    }

    @Test
    void adr11_alleSchemafoutenKomenInEenAntwoord() {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2014-02-30").met("Client/Geslacht", "7").met("Client/Bsn", "x");

        assertThat(probleem(biedAan("aanbieder", bericht), 400, "ongeldig-bericht").getList("errors.pointer"))
                .containsExactlyInAnyOrder("/Bericht/Client/Bsn", "/Bericht/Client/Geboortedatum/Datum", "/Bericht/Client/Geslacht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01t10:00:00Z", "2026-03-01T10:00:00z", "2026-03-01T10:00:00-00:00", "2026-03-01T10:00:00", "2026-03-01T10:00Z", "2026-03-01"})
    void adr12_eenMomentZonderBekendeTijdzoneWordtGeweigerd(String moment) {
        Response antwoord = toestemming(moment);

        assertThat(probleem(antwoord, 400, "ongeldige-aanvraag").getList("errors.code")).containsExactly("VELD-MOMENT");
        assertThat(probleem(antwoord, 400, "ongeldige-aanvraag").getList("errors.pointer")).containsExactly("/moment");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z", "2026-03-01T10:00:00+00:00, 2026-03-01T10:00:00Z",
            "2026-03-01T10:00:00.5+02:00, 2026-03-01T08:00:00.500Z", "2026-03-01T00:30:00-11:00, 2026-03-01T11:30:00Z"})
    void adr13_elkeTijdzoneMagEnHetAntwoordIsInUtc(String moment, String utc) {
        Response antwoord = toestemming(moment);

        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
        assertThat(antwoord.jsonPath().getString("moment")).isEqualTo(utc);
    }

    @Test
    void adr14_ookEenAntwoordVanDeDeurEnEenAntwoordZonderInhoudHebbenAlleKopregels() {
        String id = biedAan("aanbieder", verzoek().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS)).jsonPath().getString("id");

        Response bevestigd = als("buurgemeente").delete("/v1/postbus/berichten/" + id);

        assertThat(bevestigd.statusCode()).isEqualTo(204);
        Probleemtoets.kopregels(bevestigd);
        Probleemtoets.kopregels(als("aanbieder").header("Content-Encoding", "gzip").contentType("application/xml").body(new byte[] {1}).post("/v1/berichten"));
    }

    @Test
    void adr18_erIsGeenSessie() {
        Response antwoord = als("aanbieder").get("/v1/postbus/berichten");

        assertThat(antwoord.cookies()).isEmpty();
        assertThat(antwoord.header("Set-Cookie")).isNull();
    }

    @Test
    void adr21_kopregelsVanEenProxyGevenGeenToegangEnKomenNietTerug() {
        Map<String, String> vanEenProxy = Map.of("X-Forwarded-For", "192.0.2.7", "X-Forwarded-User", "aanbieder", "X-Client-Cert", "CN=aanbieder",
                "X-SSL-Client-S-DN", "CN=aanbieder", "Forwarded", "for=192.0.2.7");

        Response antwoord = anoniem().headers(vanEenProxy).get("/v1/postbus/berichten");

        probleem(antwoord, 401, "niet-aangemeld");
        assertThat(antwoord.headers().asList()).noneMatch(kopregel -> vanEenProxy.containsKey(kopregel.getName()) || kopregel.getValue().contains("192.0.2.7"));
    }

    @Test
    void http1_eenProbleemVerwijstNaarDeStatusEnNoemtGeenPersoon() {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");

        Response antwoord = biedAan("aanbieder", bericht);

        String adres = probleem(antwoord, 400, "ongeldig-bericht").getString("instance");
        assertThat(adres).isEqualTo("/v1/berichten/" + antwoord.jsonPath().getString("verslag.id"));
        assertThat(als("aanbieder").get(adres).statusCode()).isEqualTo(200);
        assertThat(antwoord.asString()).doesNotContain(bericht.waarde("Client/Bsn"), "2090");
    }

    @Test
    void http3_eenAangenomenBerichtHeeftEenAdresDatTotHetEindeAntwoordGeeft() {
        Response antwoord = biedAan("aanbieder", verzoek());

        assertThat(antwoord.statusCode()).isEqualTo(202);
        assertThat(antwoord.jsonPath().getMap("")).containsKeys("id", "stand");
        assertThat(als("aanbieder").get(antwoord.header("Location")).jsonPath().getString("id")).isEqualTo(antwoord.jsonPath().getString("id"));
    }

    private static Response toestemming(String moment) {
        Map<String, String> velden = Map.of("bsn", verzoek().waarde("Client/Bsn"), "wie", "Moeder Voorbeeld", "hoedanigheid", "gezagsdrager",
                "moment", moment, "doel", "inzet-voorziening");
        return als("aanbieder").contentType("application/json").body(velden).post("/v1/toestemmingen");
    }
}
