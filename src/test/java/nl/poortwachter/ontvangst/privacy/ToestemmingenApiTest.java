package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.fouten;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** Statements registered beforehand, and what they do for messages to a gemeente that asks for them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class ToestemmingenApiTest {

    @Test
    void metVastgelegdeToestemmingGaatEenBerichtDoorEnNaIntrekkingNietMeer() {
        Jw315 bericht = aanUithoorn();
        assertThat(biedAan("aanbieder", bericht).jsonPath().getList("errors.code")).containsExactly("MIN-CONSENT");

        Response vastgelegd = post("aanbieder", "/v1/toestemmingen", toestemming(bericht));
        assertThat(vastgelegd.statusCode()).as(vastgelegd.asString()).isEqualTo(201);
        String adres = vastgelegd.header("Location");
        Jw315 nogmaals = opnieuw(bericht);
        assertThat(controleer(nogmaals).getBoolean("geaccepteerd")).isTrue();

        JsonPath ingetrokken = post("aanbieder", adres + "/intrekkingen").then().statusCode(200).extract().jsonPath();
        assertThat(ingetrokken.getString("ingetrokkenOp")).isNotBlank();
        assertThat(post("aanbieder", adres + "/intrekkingen").jsonPath().getString("ingetrokkenOp")).isEqualTo(ingetrokken.getString("ingetrokkenOp"));
        Response geweigerd = biedAan("aanbieder", nogmaals);
        assertThat(geweigerd.jsonPath().getList("errors.code")).containsExactly("MIN-CONSENT");
        assertThat(geweigerd.jsonPath().getString("detail")).contains("ingetrokken");
    }

    @Test
    void eenBerichtDatDoorgingBlijftEenVerstrekkingOokAlsDeToestemmingLaterWordtIngetrokken() {
        Jw315 bericht = aanUithoorn();
        String adres = post("aanbieder", "/v1/toestemmingen", toestemming(bericht)).header("Location");
        JsonPath oordeel = biedAan("aanbieder", bericht).then().statusCode(202).extract().jsonPath();
        post("aanbieder", adres + "/intrekkingen").then().statusCode(200);
        assertThat(als("aanbieder").get("/v1/berichten/" + oordeel.getString("id")).jsonPath().getString("stand")).isEqualTo("geaccepteerd");
    }

    @Test
    void deToestemmingDieEenAnderePartijVastlegdeTeltNiet() {
        Jw315 bericht = aanUithoorn();
        assertThat(post("collega", "/v1/toestemmingen", toestemming(bericht)).statusCode()).isEqualTo(201);
        assertThat(biedAan("aanbieder", bericht).jsonPath().getList("errors.code")).containsExactly("MIN-CONSENT");
    }

    @Test
    void hetAntwoordNoemtDeBurgerEnDeNaamNiet() {
        Map<String, String> velden = toestemming(aanUithoorn());
        Response antwoord = post("aanbieder", "/v1/toestemmingen", velden);
        Map<String, Object> toestemming = antwoord.jsonPath().getMap("$");
        assertThat(toestemming).containsOnlyKeys("id", "soort", "hoedanigheid", "doel", "partij", "moment", "ontvangenOp")
                .containsEntry("soort", "toestemming").containsEntry("hoedanigheid", "gezagsdrager").containsEntry("partij", Proefomgeving.AANBIEDER)
                .containsEntry("moment", "2026-03-01T09:00:00Z");
        assertThat(antwoord.asString()).doesNotContain(velden.get("bsn"), velden.get("wie"));
        assertThat(als("aanbieder").get(antwoord.header("Location")).jsonPath().getMap("$")).isEqualTo(toestemming);
    }

    @Test
    void eenAnderZietHaarNietEnTrektHaarNietIn() {
        String adres = post("aanbieder", "/v1/toestemmingen", toestemming(aanUithoorn())).header("Location");
        assertThat(als("collega").get(adres).statusCode()).isEqualTo(404);
        assertThat(post("collega", adres + "/intrekkingen").statusCode()).isEqualTo(404);
        assertThat(als("aanbieder").get("/v1/toestemmingen/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(post(Aanvraag.FUNCTIONARIS, adres + "/intrekkingen").statusCode()).as("de privacyrol mag het namens de burger").isEqualTo(200);
    }

    @Test
    void alleFoutenInEenAanvraagKomenTegelijk() {
        Map<String, String> velden = new HashMap<>(toestemming(aanUithoorn()));
        velden.putAll(Map.of("bsn", "123", "soort", "belofte", "hoedanigheid", "buurman", "moment", "2999-01-01T00:00:00Z", "doel", "nieuwsgierigheid",
                "partij", Proefomgeving.GEMEENTE));
        velden.remove("wie");
        Response antwoord = post("aanbieder", "/v1/toestemmingen", velden);
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(fouten(antwoord)).containsExactly("VELD-BSN /bsn", "VELD-KEUZE /soort", "VELD-VERPLICHT /wie", "VELD-KEUZE /hoedanigheid",
                "VELD-TOEKOMST /moment", "VELD-KEUZE /doel", "VELD-MACHTIGING /partij");
        assertThat(antwoord.asString()).doesNotContain("belofte", "buurman", "nieuwsgierigheid");
        assertThat(post("rechteloos", "/v1/toestemmingen", velden).statusCode()).isEqualTo(403);
    }

    private static Jw315 aanUithoorn() {
        return verzoek().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING);
    }

    private static Jw315 opnieuw(Jw315 bericht) {
        return bericht.identificatie("N" + bericht.waarde("Header/BerichtIdentificatie/Identificatie"));
    }

    private static JsonPath controleer(Jw315 bericht) {
        return als("aanbieder").contentType("application/xml").body(bericht.bytes()).post("/v1/controles").then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, String> toestemming(Jw315 bericht) {
        return Map.of("bsn", bericht.waarde("Client/Bsn"), "wie", "Moeder Voorbeeld", "hoedanigheid", "gezagsdrager", "moment", "2026-03-01T10:00:00+01:00",
                "doel", "inzet-voorziening");
    }
}
