package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.FUNCTIONARIS;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.TWEEDE;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.fouten;
import static nl.poortwachter.ontvangst.privacy.Aanvraag.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** The reports as the privacy role gets them from the running application, after real messages. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class RapportenApiTest {
    private static final String REDEN = "Verzoek 2026-41";

    @Test
    void deBurgerLeestWatMetWieWanneerWaaromEnWatNiet() {
        Jw315 verzoek = verzoek();
        String id = afgeleverd("aanbieder", verzoek);

        JsonPath verslag = inzage(verzoek).then().statusCode(200).extract().jsonPath();
        assertThat(verslag.getList("mededelingen")).hasSize(1);
        Map<String, Object> mededeling = verslag.getMap("mededelingen[0]");
        assertThat(mededeling).containsEntry("bericht", id).containsEntry("wat", "Partij 12345678 vroeg de gemeente Partij 0748 of u hulp mag krijgen.")
                .containsEntry("waarom", "Om de hulp voor u te regelen.").containsEntry("grondslag", "De wet zegt dat dit moet.")
                .containsEntry("gevaar", false).containsKeys("op", "afgeleverdOp", "wet")
                .containsEntry("nietGedeeld", List.of(Map.of("wat", "uw voornamen", "waarom", "Dit was niet nodig. Het was al duidelijk over wie het ging.")));
        assertThat(verslag.getBoolean("beperkt")).isFalse();
        assertThat(rapportages()).contains(Map.of("id", verslag.getString("id"), "soort", "inzage", "door", FUNCTIONARIS, "reden", REDEN));
    }

    @Test
    void hetVerslagIsOokEenPaginaOmAfTeDrukken() {
        Jw315 verzoek = verzoek().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING);
        post("aanbieder", "/v1/toestemmingen", Map.of("bsn", verzoek.waarde("Client/Bsn"), "wie", "<script>Moeder</script>", "hoedanigheid", "gezagsdrager",
                "moment", "2026-03-01T10:00:00+01:00", "doel", "inzet-voorziening")).then().statusCode(201);
        biedAan("aanbieder", verzoek).then().statusCode(202);

        Response pagina = als(FUNCTIONARIS).contentType("application/json").accept("text/html").body(aanvraag(verzoek)).post("/v1/inzageverzoeken");
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.contentType()).startsWith("text/html");
        assertThat(pagina.asString()).contains("<html lang=\"nl\">", "Er is één bericht over u verstuurd.", "Partij 12345678 vroeg de gemeente Partij 0451 of u hulp mag krijgen.",
                "Uw voornamen. Dit was niet nodig.", "Het bericht is nog niet aangekomen.", "De wet zegt dat dit moet. Dat staat in Jeugdwet artikel 7.4.0 lid 2 en 3; AVG artikel 6 lid 1 onder c.",
                "1 maart 2026: &lt;script&gt;Moeder&lt;/script&gt; gaf toestemming om gegevens te delen. Om de hulp voor u te regelen. Partij 12345678 schreef dit op.", "5 jaar")
                .doesNotContain("<script>", verzoek.waarde("Client/Bsn"), "MIN-IDENT", "{verslag", "{m.", "NOT_FOUND");
    }

    @Test
    void vanWieNietsIsGedeeldZegtHetVerslagDat() {
        assertThat(inzage(verzoek()).jsonPath().getList("mededelingen")).isEmpty();
        assertThat(als(FUNCTIONARIS).contentType("application/json").accept("text/html").body(aanvraag(verzoek())).post("/v1/inzageverzoeken").asString())
                .contains("Er is niets over u gedeeld.");
    }

    @Test
    void zonderRechtOfMetEenOnleesbareAanvraagIsErGeenRapport() {
        Map<String, String> goed = aanvraag(verzoek());
        for (String adres : List.of("/v1/inzageverzoeken", "/v1/lekrapporten", "/v1/beleidscijfers")) {
            assertThat(post("gemeente", adres, goed).statusCode()).as(adres).isEqualTo(403);
        }
        for (String adres : List.of("/v1/verwerkingsregister", "/v1/verwerkingsregister/versies", "/v1/informatieplichten", "/v1/rapportages")) {
            assertThat(als("gemeente").get(adres).statusCode()).as(adres).isEqualTo(403);
        }
        assertThat(fouten(post(FUNCTIONARIS, "/v1/inzageverzoeken", Map.of("bsn", "123456789")))).containsExactly("VELD-BSN /bsn", "VELD-VERPLICHT /reden");
        // In pieces: no number that could be someone's stands in the source.
        String buitenHetTestbereik = "111" + "222" + "333";
        assertThat(fouten(post(FUNCTIONARIS, "/v1/inzageverzoeken", Map.of("bsn", buitenHetTestbereik, "reden", REDEN)))).containsExactly("VELD-BSN-TEST /bsn");
        assertThat(als(FUNCTIONARIS).contentType("application/json").accept("text/csv").body(goed).post("/v1/inzageverzoeken").statusCode()).isEqualTo(406);
        assertThat(als(FUNCTIONARIS).contentType("application/json").post("/v1/inzageverzoeken").statusCode()).isEqualTo(400);
    }

    @Test
    void naEenLekStaatVastWieWatKreeg() {
        Jw315 verzoek = verzoek();
        String id = afgeleverd("aanbieder", verzoek);
        Map<String, Object> vraag = Map.of("van", "2026-01-01T00:00:00Z", "tot", "2999-01-01T00:00:00Z", "verzender", Proefomgeving.AANBIEDER,
                "ontvanger", Proefomgeving.GEMEENTE, "aantal", 5000, "reden", "Lek 7");

        JsonPath rapport = post(FUNCTIONARIS, "/v1/lekrapporten", vraag).then().statusCode(200).extract().jsonPath();
        Map<String, Object> regel = rapport.<Map<String, Object>>getList("verstrekkingen").stream().filter(r -> r.get("bericht").equals(id)).findFirst().orElseThrow();
        assertThat(regel).containsEntry("soort", "JW315").containsEntry("identificatie", verzoek.waarde("Header/BerichtIdentificatie/Identificatie"))
                .containsEntry("van", Proefomgeving.AANBIEDER).containsEntry("aan", Proefomgeving.GEMEENTE).containsEntry("fase", 3)
                .containsEntry("categorieen", List.of("hulp", "identiteit", "verwijzing")).containsKeys("burger", "afgeleverdOp", "verstrektOp");
        assertThat(regel.get("eindpunt").toString()).startsWith("http://127.0.0.1:").endsWith("/" + Proefomgeving.GEMEENTE);
        assertThat(rapport.<String>getList("ontvangers.aan")).containsOnly(Proefomgeving.GEMEENTE);

        Response pagina = als(FUNCTIONARIS).contentType("application/json").accept("text/html").body(vraag).post("/v1/lekrapporten");
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.asString()).contains("<html lang=\"nl\">", "van 1 januari 2026, 1.00 uur tot 1 januari 2999, 1.00 uur, van Partij 12345678 (12345678), aan Partij 0748 (0748).",
                "<td>JW315 " + verzoek.waarde("Header/BerichtIdentificatie/Identificatie") + "</td>", "hulp, identiteit en verwijzing")
                .doesNotContain(verzoek.waarde("Client/Bsn"), "{r.", "NOT_FOUND");

        Map<String, Object> elders = new java.util.HashMap<>(vraag);
        elders.put("eindpunt", "postbus");
        assertThat(post(FUNCTIONARIS, "/v1/lekrapporten", elders).jsonPath().getList("verstrekkingen")).isEmpty();
        assertThat(fouten(post(FUNCTIONARIS, "/v1/lekrapporten", Map.of("van", "2026-02-01T00:00:00Z", "tot", "2026-01-01T00:00:00Z", "aantal", 0))))
                .containsExactly("VELD-PERIODE /tot", "VELD-GRENS /aantal", "VELD-VERPLICHT /reden");
    }

    @Test
    void eenNoodgevalStaatOpDeLijstTotDeBurgerIsGeinformeerd() {
        Jw301 toewijzing = toewijzing().met("Client/Communicatie/Vorm", "2");
        Response oordeel = als("gemeente").contentType("application/xml").header("Grondslag", "vitaal-belang").header("Professional", "J. de Vries, jeugdarts")
                .header("Reden", "Acuut gevaar voor het kind").body(toewijzing.bytes()).post("/v1/berichten");
        assertThat(oordeel.statusCode()).as(oordeel.asString()).isEqualTo(202);
        String id = oordeel.jsonPath().getString("id");
        String dag = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(14).toString();

        Map<String, Object> plicht = plicht(id);
        assertThat(plicht).containsEntry("professional", "J. de Vries, jeugdarts").containsEntry("reden", "Acuut gevaar voor het kind")
                .containsEntry("uiterlijk", dag).containsEntry("grondslag", "vitaal-belang");
        assertThat(inzage(toewijzing).jsonPath().getMap("mededelingen[0]")).containsEntry("gevaar", true).containsEntry("informerenVoor", dag);

        String eerste = post(TWEEDE, "/v1/informatieplichten/" + id + "/afhandelingen").then().statusCode(200).extract().jsonPath().getString("geinformeerdOp");
        assertThat(eerste).isNotBlank();
        assertThat(post(TWEEDE, "/v1/informatieplichten/" + id + "/afhandelingen").jsonPath().getString("geinformeerdOp")).isEqualTo(eerste);
        assertThat(plicht(id)).isNull();
        assertThat(post(TWEEDE, "/v1/informatieplichten/" + UUID.randomUUID() + "/afhandelingen").statusCode()).isEqualTo(404);
    }

    @Test
    void hetVerwerkingsregisterHeeftVersies() {
        JsonPath nu = als(FUNCTIONARIS).get("/v1/verwerkingsregister").then().statusCode(200).extract().jsonPath();
        int versie = nu.getInt("versie");
        assertThat(nu.<String>getList("register.activiteiten.id")).contains("urn:poortwachter:verwerking:doorgeven");
        assertThat(nu.getString("register.beleid.'0451'")).startsWith("uithoorn 1.0 (");
        assertThat(nu.<String>getList("register.partijen.aanbieders")).contains("Partij " + Proefomgeving.AANBIEDER);
        assertThat(als(FUNCTIONARIS).get("/v1/verwerkingsregister").jsonPath().getInt("versie")).as("wie kijkt verandert niets").isEqualTo(versie);
        String pagina = als(FUNCTIONARIS).accept("text/html").get("/v1/verwerkingsregister").then().statusCode(200).extract().asString();
        assertThat(pagina).contains("<html lang=\"nl\">", "Versie " + versie + ", geldig vanaf", "<h2>Berichten doorgeven</h2>", "Als bij Berichten ontvangen en controleren.",
                "<li>hun ouders, voogden en andere relaties</li>", "1 jaar na het einde van de toewijzing", "<td>uithoorn 1.0 (").doesNotContain("{a.", "NOT_FOUND", "P30D");
        assertThat(als(FUNCTIONARIS).get("/v1/verwerkingsregister/versies").jsonPath().getList("versies.versie", Integer.class)).contains(versie);
        assertThat(als(FUNCTIONARIS).get("/v1/verwerkingsregister/versies/" + versie).jsonPath().getMap("$")).isEqualTo(nu.getMap("$"));
        assertThat(als(FUNCTIONARIS).get("/v1/verwerkingsregister/versies/" + (versie + 1000)).statusCode()).isEqualTo(404);
        assertThat(als(FUNCTIONARIS).get("/v1/verwerkingsregister/versies/laatste").statusCode()).isEqualTo(404);
    }

    @Test
    void beleidscijfersZijnErAlleenVanEenAfgeslotenJaar() {
        JsonPath cijfers = post(FUNCTIONARIS, "/v1/beleidscijfers", Map.of("jaar", 2019, "reden", "Jaarverslag")).then().statusCode(200).extract().jsonPath();
        assertThat(cijfers.getMap("$")).containsEntry("jaar", 2019).containsEntry("kleinste", 10).containsEntry("paren", List.of());
        assertThat(cijfers.getMap("totaal")).containsEntry("instroom", null);
        assertThat(fouten(post(FUNCTIONARIS, "/v1/beleidscijfers", Map.of("jaar", LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear()))))
                .containsExactly("VELD-VERPLICHT /reden", "VELD-AFGESLOTEN /jaar");
    }

    private static String afgeleverd(String afnemer, Berichtbouwer<?> bericht) {
        String id = biedAan(afnemer, bericht).then().statusCode(202).extract().jsonPath().getString("id");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(als(afnemer).get("/v1/berichten/" + id).jsonPath().getString("stand")).isEqualTo("afgeleverd"));
        return id;
    }

    private static Map<String, String> aanvraag(Berichtbouwer<?> bericht) {
        return Map.of("bsn", bericht.waarde("Client/Bsn"), "reden", REDEN);
    }

    private static Response inzage(Berichtbouwer<?> bericht) {
        return post(FUNCTIONARIS, "/v1/inzageverzoeken", aanvraag(bericht));
    }

    private static List<Map<String, Object>> rapportages() {
        List<Map<String, Object>> regels = als(TWEEDE).get("/v1/rapportages").jsonPath().getList("rapportages");
        regels.forEach(regel -> regel.keySet().removeAll(List.of("gegevenOp", "over")));
        return regels;
    }

    private static Map<String, Object> plicht(String id) {
        return als(FUNCTIONARIS).get("/v1/informatieplichten").jsonPath().<Map<String, Object>>getList("informatieplichten").stream()
                .filter(p -> p.get("id").equals(id)).findFirst().orElse(null);
    }
}
