package nl.poortwachter.verwerking.beleid;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policy files that change under a running gateway, where two people have to agree. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BeleidswachtTest {
    private static final String GEMEENTE = Proefomgeving.CONTRACTGEMEENTE;
    private static final String ADRES = "/v1/beleidsactiveringen";
    private static final Path BESTAND = Proefomgeving.BELEID.resolve("proef.yaml");
    private static final String BELEID = """
            beleid: proef
            versie: "%s"
            geldig-vanaf: %s
            zin: Beleid van een proef.
            gemeenten:
              - {code: "%s", naam: Proefstad}
            vereist: %s
            """;

    private String begin;

    @BeforeEach
    void begin() {
        begin = geldend();
    }

    @AfterEach
    void terug() throws IOException {
        Files.deleteIfExists(BESTAND);
        await().atMost(Duration.ofSeconds(20)).until(() -> fouten() == 0 && begin.equals(Optional.ofNullable(wachtend()).orElse(geldend())));
        if (!geldend().equals(begin)) {
            bevestigd(stelVoor("redacteur", begin));
        }
        assertThat(geldend()).isEqualTo(begin);
    }

    @Test
    void gewijzigdBeleidGeldtPasAlsEenTweedeHetBevestigtEnStaatDanInHetOordeel() throws IOException {
        String hash = zetNeer("1.0", "2026-01-01", "toestemming");
        assertThat(geldend()).isEqualTo(begin);
        assertThat(overzicht().getBoolean("vierOgen")).isTrue();
        assertThat(overzicht().<Map<String, String>>getList("wijziging.bestanden")).containsExactly(Map.of("naam", "proef.yaml", "wijziging", "nieuw"));
        assertThat(overzicht().<Map<String, String>>getList("wijziging.verschillen"))
                .containsExactly(Map.of("beleid", "standaard wordt proef", "waar", "Vooraf vastgelegd", "nu", "geen", "straks", "toestemming"));

        assertThat(Medewerkersessie.van("beleidsredacteur").get("/beheer/beleid").asString()).contains("geldt pas als twee mensen", hash);
        Response voorstel = stelVoor("redacteur", hash);
        assertThat(voorstel.statusCode()).as(voorstel.asString()).isEqualTo(201);
        assertThat(voorstel.jsonPath().getString("onderwerp")).matches("proef 1\\.0 \\([0-9a-f]{12}\\)");
        assertThat(voorstel.jsonPath().getString("inhoud.hash")).isEqualTo(hash);
        String adres = voorstel.header("Location");
        Response zelf = als("redacteur").post(adres + "/bevestigingen");
        assertThat(zelf.statusCode()).isEqualTo(403);
        assertThat(zelf.jsonPath().getList("errors.code")).containsExactly("VIER-OGEN");
        assertThat(als("functionaris").post(adres + "/bevestigingen").statusCode()).as("ander recht").isEqualTo(404);
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath().getString("beleid")).startsWith("standaard ");

        Response bevestigd = als("tweede-redacteur").post(adres + "/bevestigingen");
        assertThat(bevestigd.statusCode()).isEqualTo(200);
        assertThat(bevestigd.jsonPath().getString("stand")).isEqualTo("bevestigd");
        JsonPath oordeel = biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath();
        assertThat(oordeel.getList("errors.code")).containsExactly("MIN-CONSENT");
        assertThat(oordeel.getString("verslag.beleid")).matches("proef 1\\.0 \\([0-9a-f]{12}\\)").isIn(overzicht().<String>getList("geldend.beleid"));
        assertThat(geldend()).isEqualTo(hash);
        assertThat(wachtend()).isNull();
        assertThat(anoniem().accept("text/html").queryParam("gemeente", GEMEENTE).get("/v1/beleid").asString()).contains("proef", "1.0");
        assertThat(als("functionaris").get("/v1/verwerkingsregister").asString()).contains("\"" + GEMEENTE + "\":\"proef 1.0");
    }

    @Test
    void alleenWieHetRechtHeeftStelVoorEnAlleenWatErWacht() throws IOException {
        for (String ander : List.of("aanbieder", "functionaris", "rechteloos", "auditor")) {
            assertThat(stelVoor(ander, "0".repeat(64)).jsonPath().getList("errors.code")).as(ander).containsExactly("RECHT-BELEID");
            assertThat(als(ander).get(ADRES).statusCode()).as(ander).isEqualTo(403);
        }
        Response niets = stelVoor("redacteur", "0".repeat(64));
        assertThat(niets.statusCode()).isEqualTo(409);
        assertThat(niets.jsonPath().getString("detail")).startsWith("Op dit knooppunt wacht geen ander beleid.");
        zetNeer("1.0", "2026-01-01", "toestemming");
        Response anders = stelVoor("redacteur", "0".repeat(64));
        assertThat(anders.statusCode()).isEqualTo(409);
        assertThat(anders.jsonPath().getString("detail")).startsWith("Op dit knooppunt wacht ander beleid dan deze hash zegt.");
        Response leeg = als("redacteur").contentType("application/json").body(Map.of()).post(ADRES);
        assertThat(leeg.statusCode()).isEqualTo(400);
        assertThat(leeg.jsonPath().<String>getList("errors.pointer")).containsExactly("/hash", "/reden");
    }

    @Test
    void beleidGeldtPasVanafZijnDatum() throws IOException {
        bevestigd(stelVoor("redacteur", zetNeer("1.0", "2026-01-01", "geen")));
        assertThat(beleid()).isEqualTo("proef");
        bevestigd(stelVoor("tweede-redacteur", zetNeer("2.0", "2999-01-01", "toestemming")));
        assertThat(beleid()).isEqualTo("standaard");
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).statusCode()).isEqualTo(202);
    }

    @Test
    void foutBeleidWordtGenoemdEnHetVorigeBlijftGelden() throws IOException {
        bevestigd(stelVoor("redacteur", zetNeer("1.0", "2026-01-01", "toestemming")));
        schrijf("1.1", "2026-01-01", "iets");
        await().atMost(Duration.ofSeconds(20)).until(() -> fouten() > 0);
        assertThat(gezondheid().getString("status")).isEqualTo("UP");
        assertThat(check("eersteFout")).startsWith("proef.yaml:7: ");
        assertThat(wachtend()).isNull();
        assertThat(beleid()).isEqualTo("proef");
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath().getString("verslag.beleid")).startsWith("proef 1.0 ");
        assertThat(Files.readString(Proefomgeving.LOGBOEK)).contains("beleid-geweigerd het vorige beleid blijft gelden: proef.yaml:7: ");
    }

    private static void schrijf(String versie, String vanaf, String vereist) throws IOException {
        Files.writeString(BESTAND, BELEID.formatted(versie, vanaf, GEMEENTE, vereist));
    }

    /** Puts a policy in the folder and gives the hash under which it waits. */
    private static String zetNeer(String versie, String vanaf, String vereist) throws IOException {
        String eerder = wachtend();
        schrijf(versie, vanaf, vereist);
        String hash = await().atMost(Duration.ofSeconds(20)).until(BeleidswachtTest::wachtend, nu -> nu != null && !nu.equals(eerder));
        assertThat(check("wachtOpTweeMensen")).isEqualTo(hash);
        return hash;
    }

    private static Response stelVoor(String wie, String hash) {
        return als(wie).contentType("application/json").body(Map.of("hash", hash, "reden", "Proef met beleid")).post(ADRES);
    }

    private static void bevestigd(Response voorstel) {
        String door = voorstel.jsonPath().getString("voorgesteldDoor").equals("redacteur") ? "tweede-redacteur" : "redacteur";
        als(door).post(voorstel.header("Location") + "/bevestigingen").then().statusCode(200);
    }

    private static JsonPath overzicht() {
        return als("redacteur").get(ADRES).jsonPath();
    }

    private static String geldend() {
        return overzicht().getString("geldend.hash");
    }

    private static String wachtend() {
        return overzicht().getString("wachtend.hash");
    }

    private static String beleid() {
        return anoniem().accept("application/json").queryParam("gemeente", GEMEENTE).get("/v1/beleid").jsonPath().getString("beleid");
    }

    private static JsonPath gezondheid() {
        return anoniem().get("/q/health/ready").jsonPath();
    }

    private static int fouten() {
        return gezondheid().getInt("checks.find { it.name == 'beleid' }.data.fouten");
    }

    private static String check(String veld) {
        return gezondheid().getString("checks.find { it.name == 'beleid' }.data." + veld);
    }
}
