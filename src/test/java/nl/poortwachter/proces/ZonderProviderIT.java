package nl.poortwachter.proces;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application without an identity provider: systems come in as ever, and the console is closed (SEC-9). */
class ZonderProviderIT {
    private static final int KAN_NIET = 2;

    @TempDir
    Path map;
    private Map<String, String> instellingen;

    @BeforeEach
    void richtIn() throws IOException {
        Path partijen = new Proefpartijen().gemeente("0748", "postbus").afnemer("gemeente", "postbus", "0748").schrijf(map);
        Testdatabank databank = Testdatabank.leeg();
        instellingen = new HashMap<>(Map.of("poortwachter.partijen", partijen.toString(), "poortwachter.sleutels.bestand", map.resolve("sleutels.json").toString(),
                "quarkus.datasource.jdbc.url", databank.url(), "quarkus.datasource.username", databank.gebruiker(),
                "quarkus.datasource.password", databank.wachtwoord()));
    }

    @Test
    void hetBeheerIsDichtEnDeApiIsOpenVoorWieBekendIs() throws Exception {
        try (Poort poort = new Poort(map, instellingen)) {
            poort.start();
            poort.wachtTotGereed();
            URI adres = poort.adres();

            assertThat(given().get(adres.resolve("/beheer")).asString()).contains("Zonder provider is de beheeromgeving dicht");
            assertThat(given().redirects().follow(false).get(adres.resolve("/beheer/aanmelden/provider")))
                    .as("ook de terugweg van de provider leidt naar de aanmeldpagina")
                    .extracting(Response::statusCode, antwoord -> URI.create(antwoord.header("Location")).getPath())
                    .containsExactly(303, "/beheer/aanmelden");
            assertThat(given().header("Authorization", "Bearer " + Proefpartijen.token("gemeente")).get(adres.resolve("/v1/postbus/berichten")).statusCode())
                    .isEqualTo(200);
            assertThat(given().header("Authorization", "Bearer een.valse.jwt").get(adres.resolve("/v1/postbus/berichten")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void ingebouwdeAccountsHoudenDeStartTegen() throws Exception {
        instellingen.put("poortwachter.aanmelding.demo", "true");
        try (Poort poort = new Poort(map, instellingen)) {
            poort.start();

            assertThat(poort.einde()).isEqualTo(KAN_NIET);
            assertThat(Files.readString(poort.logboek())).startsWith("Ingebouwde accounts (poortwachter.aanmelding.demo) zijn er alleen in de demo");
        }
    }
}
