package nl.poortwachter.verwerking.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a folder with routes of the installation. */
class RoutecontroleTest {
    private static final Path MEEGELEVERD = Path.of("camel-routes");

    @TempDir
    Path map;

    @Test
    void elkeMeegeleverdeRouteMagZichzelfVervangen() throws IOException {
        try (var routes = Files.newDirectoryStream(MEEGELEVERD, "*.camel.yaml")) {
            for (Path bestand : routes) {
                Files.copy(bestand, map.resolve(bestand.getFileName()));
            }
        }

        assertThatCode(() -> Routecontrole.controleer(new Routemap(map))).doesNotThrowAnyException();
    }

    @Test
    void eenEigenTempoEnEenStapErbijMogen() throws IOException {
        schrijf("termijnen.camel.yaml", lees("termijnen.camel.yaml").replace("        - bean:", "        - log: \"termijnen\"\n        - bean:")
                .replace("\"{{poortwachter.termijnen.tik}}\"", "5000"));

        assertThatCode(() -> Routecontrole.controleer(new Routemap(map))).doesNotThrowAnyException();
    }

    @Test
    void watBegintMetEenPuntTeltNietMee() throws IOException {
        Files.createDirectory(map.resolve("..data"));

        assertThatCode(() -> Routecontrole.controleer(new Routemap(map))).doesNotThrowAnyException();
    }

    @Test
    void eenMapDieErNietIsHoudtDeStartTegen() {
        assertThat(bezwaar(map.resolve("weg"))).isEqualTo("De map met routes " + map.resolve("weg") + " (poortwachter.routes.map) is er niet of is geen map.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"afleveren.camel.yaml", "aflevering.yaml", "lees-mij.txt"})
    void eenBestandDatNietsVervangtHoudtDeStartTegen(String naam) throws IOException {
        schrijf(naam, "[]");

        assertThat(bezwaar(map)).startsWith(map.resolve(naam) + " vervangt geen meegeleverde route.");
    }

    @Test
    void geenYamlIsGeenBruikbaarRoutebestand() throws IOException {
        schrijf("termijnen.camel.yaml", "- route: [");

        assertThat(bezwaar(map)).startsWith(map.resolve("termijnen.camel.yaml") + " is geen bruikbaar routebestand: ");
    }

    @Test
    void eenVerschrevenWoordWordtGenoemd() throws IOException {
        schrijf("termijnen.camel.yaml", lees("termijnen.camel.yaml").replace("- bean:", "- boon:"));

        assertThat(bezwaar(map)).startsWith(map.resolve("termijnen.camel.yaml") + " is geen bruikbaar routebestand: ").contains("boon");
    }

    @Test
    void eenRouteDieOntbreektOfErgensAndersBegintWordtGenoemd() throws IOException {
        schrijf("verwerking.camel.yaml", lees("verwerking.camel.yaml").replace("direct:verwerking", "direct:verwerken"));

        assertThat(bezwaar(map)).isEqualTo(map.resolve("verwerking.camel.yaml")
                + " mist de route met id verwerking en begin direct:verwerking; andere onderdelen rekenen daarop.");
    }

    private static String bezwaar(Path map) {
        return catchThrowableOfType(Routefout.class, () -> Routecontrole.controleer(new Routemap(map))).getMessage();
    }

    private static String lees(String naam) throws IOException {
        return Files.readString(MEEGELEVERD.resolve(naam));
    }

    private void schrijf(String naam, String inhoud) throws IOException {
        Files.writeString(map.resolve(naam), inhoud);
    }
}
