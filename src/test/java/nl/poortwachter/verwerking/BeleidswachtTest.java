package nl.poortwachter.verwerking;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policy files that change under a running gateway. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BeleidswachtTest {
    private static final String GEMEENTE = Proefomgeving.CONTRACTGEMEENTE;
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

    @AfterEach
    void terug() throws IOException {
        Files.deleteIfExists(BESTAND);
        await().atMost(Duration.ofSeconds(20)).until(() -> beleid().equals("standaard") && fouten() == 0);
    }

    @Test
    void gewijzigdBeleidGeldtZonderHerstartEnStaatInHetOordeel() throws IOException {
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath().getString("beleid")).startsWith("standaard ");
        schrijf("1.0", "2026-01-01", "toestemming");
        await().atMost(Duration.ofSeconds(20)).until(() -> beleid().equals("proef"));
        JsonPath oordeel = biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath();
        assertThat(oordeel.getList("errors.code")).containsExactly("MIN-CONSENT");
        assertThat(oordeel.getString("verslag.beleid")).matches("proef 1\\.0 \\([0-9a-f]{12}\\)");
        assertThat(anoniem().accept("text/html").queryParam("gemeente", GEMEENTE).get("/v1/beleid").asString()).contains("proef", "1.0");
        assertThat(als("functionaris").get("/v1/verwerkingsregister").asString()).contains("\"" + GEMEENTE + "\":\"proef 1.0");
    }

    @Test
    void beleidGeldtPasVanafZijnDatum() throws IOException {
        schrijf("1.0", "2026-01-01", "geen");
        await().atMost(Duration.ofSeconds(20)).until(() -> beleid().equals("proef"));
        schrijf("2.0", "2999-01-01", "toestemming");
        await().atMost(Duration.ofSeconds(20)).until(() -> beleid().equals("standaard"));
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).statusCode()).isEqualTo(202);
    }

    @Test
    void foutBeleidWordtGenoemdEnHetVorigeBlijftGelden() throws IOException {
        schrijf("1.0", "2026-01-01", "toestemming");
        await().atMost(Duration.ofSeconds(20)).until(() -> beleid().equals("proef"));
        schrijf("1.1", "2026-01-01", "iets");
        await().atMost(Duration.ofSeconds(20)).until(() -> fouten() > 0);
        assertThat(gezondheid().getString("status")).isEqualTo("UP");
        assertThat(check("eersteFout")).startsWith("proef.yaml:7: ");
        assertThat(beleid()).isEqualTo("proef");
        assertThat(biedAan("aanbieder", verzoek().gemeente(GEMEENTE)).jsonPath().getString("verslag.beleid")).startsWith("proef 1.0 ");
        assertThat(Files.readString(Proefomgeving.LOGBOEK)).contains("beleid-geweigerd het vorige beleid blijft gelden: proef.yaml:7: ");
    }

    private static void schrijf(String versie, String vanaf, String vereist) throws IOException {
        Files.writeString(BESTAND, BELEID.formatted(versie, vanaf, GEMEENTE, vereist));
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
