package nl.poortwachter.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routes of the installation in place of packaged ones, in the packaged application. */
class RoutemapIT {
    private static final int KAN_NIET = 2;
    private static final String TERMIJNEN = "termijnen.camel.yaml";

    @TempDir
    Path map;
    private Path routes;
    private Map<String, String> instellingen;

    @BeforeEach
    void richtIn() throws IOException {
        routes = Files.createDirectory(map.resolve("routes"));
        Path partijen = new Proefpartijen().gemeente("0748", "postbus").afnemer("gemeente", "inzien", "0748").schrijf(map);
        Testdatabank databank = Testdatabank.leeg();
        instellingen = new HashMap<>(Map.of("poortwachter.routes.map", routes.toString(), "poortwachter.partijen", partijen.toString(),
                "poortwachter.sleutels.bestand", map.resolve("sleutels.json").toString(), "quarkus.datasource.jdbc.url", databank.url(),
                "quarkus.datasource.username", databank.gebruiker(), "quarkus.datasource.password", databank.wachtwoord()));
    }

    @Test
    void eenRouteUitDeMapKomtInDePlaatsVanDeMeegeleverde() throws Exception {
        Files.writeString(routes.resolve(TERMIJNEN), meegeleverd().replace("        - bean:", "        - log: \"termijnen van de installatie\"\n        - bean:")
                .replace("\"{{poortwachter.termijnen.tik}}\"", "200"));
        try (Poort poort = new Poort(map, instellingen)) {
            poort.start();
            poort.wachtTotGereed();

            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(Files.readString(poort.logboek())).contains("termijnen van de installatie"));
            assertThat(Files.readString(poort.logboek())).containsOnlyOnce("route-vervangen bestand=" + routes.resolve(TERMIJNEN))
                    .containsOnlyOnce("Started termijnen ").contains("Started verwerking ");
        }
    }

    @Test
    void eenVerkeerdBestandHoudtDeStartTegenMetEenZin() throws Exception {
        Files.writeString(routes.resolve(TERMIJNEN), meegeleverd().replace("- bean:", "- boon:"));
        try (Poort poort = new Poort(map, instellingen)) {
            poort.start();

            assertThat(poort.einde()).isEqualTo(KAN_NIET);
            assertThat(Files.readString(poort.logboek())).startsWith(routes.resolve(TERMIJNEN) + " is geen bruikbaar routebestand: ").contains("boon")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void watPasBijHetStartenBlijktHoudtDeStartOokTegen() throws Exception {
        Files.writeString(routes.resolve(TERMIJNEN), meegeleverd().replace("ref: termijnwacht", "ref: termijnwachter"));
        try (Poort poort = new Poort(map, instellingen)) {
            poort.start();

            assertThat(poort.einde()).isEqualTo(KAN_NIET);
            assertThat(Files.readString(poort.logboek())).contains("Een route start niet. Kijk eerst naar de bestanden in " + routes).contains("termijnwachter");
        }
    }

    private static String meegeleverd() throws IOException {
        return Files.readString(Path.of("camel-routes").resolve(TERMIJNEN));
    }
}
