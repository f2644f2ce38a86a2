package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** POST and GET of /v1/berichten as a caller sees them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BerichtenApiTest {

    @Test
    void eenGoedBerichtGeeft202MetAdresEnOordeel() {
        Response antwoord = biedAan("aanbieder", verzoek());

        assertThat(antwoord.statusCode()).isEqualTo(202);
        JsonPath oordeel = antwoord.jsonPath();
        assertThat(antwoord.header("Location")).endsWith("/v1/berichten/" + oordeel.getString("id"));
        assertThat(oordeel.getString("soort")).isEqualTo("JW315");
        assertThat(oordeel.getBoolean("geaccepteerd")).isTrue();
        assertThat(oordeel.getString("stand")).isEqualTo("geaccepteerd");
        assertThat(oordeel.getList("bevindingen")).isEmpty();
        assertThat(oordeel.getList("stappen.stap", String.class))
                .containsExactly("lezen", "niveau 1", "hub", "niveau 2", "koppelen", "keten", "niveau 3", "niveau 4", "minimaliseren", "hercontrole");
        assertThat(oordeel.getList("stappen.uitslag", String.class)).doesNotContain("fout");
        Probleemtoets.kopregels(antwoord);
    }

    @Test
    void eenOngeldigBerichtGeeft400MetAlleFoutenEnGeenWaarde() {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2014-02-30").met("Client/Geslacht", "7");

        Response antwoord = biedAan("aanbieder", bericht);

        List<Map<String, Object>> fouten = probleem(antwoord, 400, "ongeldig-bericht").getList("errors");
        assertThat(fouten).extracting(f -> f.get("pointer"))
                .containsExactly("/Bericht/Client/Geboortedatum/Datum", "/Bericht/Client/Geslacht");
        assertThat(fouten).allSatisfy(f -> assertThat(f).containsKeys("code", "detail", "niveau", "regel", "kolom"));
        assertThat(antwoord.asString()).doesNotContain("2014-02-30").doesNotContain(bericht.waarde("Client/Bsn"));
    }

    @Test
    void eenBerichtDatEenRegelSchendtIsDaarnaNogTeZienVoorDeAfzenderAlleen() {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");

        JsonPath probleem = probleem(biedAan("aanbieder", bericht), 400, "ongeldig-bericht");

        String adres = probleem.getString("instance");
        JsonPath status = als("aanbieder").get(adres).then().statusCode(200).extract().jsonPath();
        assertThat(status.getString("stand")).isEqualTo("geweigerd");
        assertThat(status.getList("verslag.bevindingen.code")).isEqualTo(probleem.getList("errors.code"));
        probleem(als("gemeente").get(adres), 404, "niet-gevonden");
    }

    @Test
    void afzenderEnOntvangerZienDeStatusEnEenVreemdeNiet() {
        String adres = biedAan("aanbieder", verzoek()).header("Location");

        JsonPath voorAfzender = als("aanbieder").get(adres).then().statusCode(200).extract().jsonPath();
        JsonPath voorOntvanger = als("gemeente").get(adres).then().statusCode(200).extract().jsonPath();

        assertThat(voorAfzender.getString("verzender")).isEqualTo(Proefomgeving.AANBIEDER);
        assertThat(voorAfzender.getList("verslag.stappen")).isNotEmpty();
        assertThat(voorOntvanger.getString("id")).isEqualTo(voorAfzender.getString("id"));
        assertThat(voorOntvanger.getList("verslag.stappen")).isEmpty();
        probleem(als("buurgemeente").get(adres), 404, "niet-gevonden");
    }

    @Test
    void tijdenInAntwoordenZijnInUtc() {
        String adres = biedAan("aanbieder", verzoek()).header("Location");

        assertThat(als("aanbieder").get(adres).jsonPath().getString("ontvangenOp")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    }

    @Test
    void textXmlMagOokEnEenTekensetErbij() {
        for (String mediatype : List.of("text/xml", "application/xml; charset=utf-8", "text/xml;charset=UTF-8")) {
            assertThat(als("aanbieder").contentType(mediatype).body(verzoek().bytes()).post("/v1/berichten").statusCode()).isEqualTo(202);
        }
    }

    @Test
    void eenControleLegtNietsVastEnGeeftHetOordeel() {
        byte[] inhoud = verzoek().bytes();

        Response controle = als("aanbieder").contentType("application/xml").body(inhoud).post("/v1/controles");

        assertThat(controle.statusCode()).isEqualTo(200);
        Probleemtoets.kopregels(controle);
        assertThat(controle.jsonPath().getBoolean("geaccepteerd")).isTrue();
        probleem(als("aanbieder").get("/v1/berichten/" + controle.jsonPath().getString("id")), 404, "niet-gevonden");
        assertThat(biedAan("aanbieder", inhoud).statusCode()).isEqualTo(202);
    }

    @Test
    void eenControleIsAlleenVoorWieVerzenderOfOntvangerIs() {
        byte[] inhoud = verzoek().bytes();

        JsonPath vreemde = probleem(als("buurgemeente").contentType("application/xml").body(inhoud).post("/v1/controles"), 403, "geen-toegang");

        assertThat(vreemde.getList("errors.code")).containsExactly("HUB-MACHTIGING-GEEN");
        assertThat(vreemde.getList("verslag.stappen.findAll { it.stap == 'niveau 3' }.uitslag")).containsExactly("overgeslagen");
        assertThat(als("gemeente").contentType("application/xml").body(inhoud).post("/v1/controles").statusCode()).isEqualTo(200);
    }

    @Test
    void eenOnleesbaarBerichtIsVoorEenControle400() {
        probleem(als("aanbieder").contentType("application/xml").body("<Bericht>").post("/v1/controles"), 400, "ongeldig-bericht");
    }
}
