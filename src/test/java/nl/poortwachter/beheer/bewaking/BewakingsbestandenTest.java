package nl.poortwachter.beheer.bewaking;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.beheer.alarm.Alarm;
import nl.poortwachter.beheer.meting.Voorraadmeting;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dashboard, alarm rules and documentation name metrics that the running application really has, and the documentation names them all. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BewakingsbestandenTest {
    private static final Path REGELS = Path.of("bewaking/prometheus-regels.yaml");
    private static final Path BORD = Path.of("bewaking/grafana-poortwachter.json");
    private static final Path METRIEKEN = Path.of("docs/handboek/metrieken.md");
    private static final Path INCIDENTEN = Path.of("docs/handboek/incidenten.md");
    private static final Pattern ALS_INGESTELD = Pattern.compile("^- `([a-z_]+)`", Pattern.MULTILINE);
    private static final Pattern BESCHREVEN = Pattern.compile("^\\| `([a-z_]+)`", Pattern.MULTILINE);

    @Inject
    Voorraadmeting voorraad;

    private Set<String> bestaand;

    @BeforeEach
    void lees() {
        biedAan("aanbieder", verzoek());
        voorraad.ververs();
        bestaand = Arrays.stream(anoniem().get("/q/metrics").asString().split("\n")).filter(regel -> !regel.startsWith("#"))
                .map(regel -> regel.split("[{ ]")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void elkeMetriekVanPoortwachterStaatInHetHandboekEnElkeBeschrevenMetriekBestaat() throws IOException {
        Set<String> beschreven = BESCHREVEN.matcher(Files.readString(METRIEKEN)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> alsIngesteld = ALS_INGESTELD.matcher(Files.readString(METRIEKEN)).results().map(m -> m.group(1)).collect(Collectors.toSet());
        Set<String> eigen = bestaand.stream().filter(naam -> naam.startsWith("poortwachter_")).map(BewakingsbestandenTest::zonderAchtervoegsel)
                .filter(naam -> !alsIngesteld.contains(naam)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(beschreven.stream().filter(naam -> naam.startsWith("poortwachter_"))).containsExactlyElementsOf(eigen);
        assertThat(bestaand.stream().map(BewakingsbestandenTest::zonderAchtervoegsel).toList()).containsAll(beschreven);
    }

    @Test
    void elkeRegelIsLeesbaarEnKijktNaarMetriekenDieBestaan() throws IOException {
        assertThat(regels()).hasSizeGreaterThan(8).allSatisfy(regel ->
                assertThat(bestaand).as(regel.path("alert").asText()).containsAll(Promql.metrieken(regel.path("expr").asText())));
    }

    @Test
    void bijElkAlarmStaatInHetHandboekWatTeDoen() throws IOException {
        Set<String> koppen = Pattern.compile("^## (.+)$", Pattern.MULTILINE).matcher(Files.readString(INCIDENTEN)).results().map(m -> m.group(1))
                .map(kop -> kop.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')).collect(Collectors.toSet());

        assertThat(regels()).allSatisfy(regel -> {
            assertThat(regel.at("/annotations/runbook").asText()).startsWith(INCIDENTEN + "#");
            assertThat(koppen).contains(regel.at("/annotations/runbook").asText().replaceFirst(".*#", ""));
            assertThat(regel.at("/annotations/summary").asText()).isNotBlank();
            assertThat(regel.at("/labels/ernst").asText()).isIn("kritiek", "hoog", "midden");
        });
        assertThat(regels()).extracting(regel -> regel.path("alert").asText()).doesNotHaveDuplicates()
                .containsAll(Arrays.stream(Alarm.Soort.values()).map(soort -> inKamelen(soort.naam())).toList());
    }

    @Test
    void elkPaneelVanHetBordIsLeesbaarEnKijktNaarMetriekenDieBestaan() throws IOException {
        JsonNode bord = new ObjectMapper().readTree(Files.readString(BORD));
        List<String> uitdrukkingen = bord.findValuesAsText("expr");

        assertThat(uitdrukkingen).hasSizeGreaterThan(15).allSatisfy(expr -> assertThat(bestaand).as(expr).containsAll(Promql.metrieken(expr)));
        assertThat(bord.path("panels")).allSatisfy(paneel -> {
            assertThat(paneel.path("title").asText()).isNotBlank();
            assertThat(paneel.at("/datasource/uid").asText()).isEqualTo("${bron}");
            assertThat(paneel.at("/gridPos/x").asInt() + paneel.at("/gridPos/w").asInt()).isLessThanOrEqualTo(24);
        });
        assertThat(bord.path("panels")).extracting(paneel -> paneel.path("id").asInt()).doesNotHaveDuplicates();
    }

    @Test
    void eenMeldingKomtBijHetBeginEnBijHetEindeEnWordtTussendoorNietHerhaald() throws IOException {
        JsonNode instelling = new YAMLMapper().readTree(Files.readString(Path.of("bewaking/alertmanager.yaml")));

        assertThat(instelling.findValues("send_resolved")).isNotEmpty().allMatch(JsonNode::asBoolean);
        assertThat(instelling.at("/route/repeat_interval").asText()).isEqualTo("119h");
        assertThat(instelling.at("/receivers")).extracting(r -> r.path("name").asText()).contains(instelling.at("/route/receiver").asText());
        Set<String> alarmen = regels().stream().map(regel -> regel.path("alert").asText()).collect(Collectors.toSet());
        assertThat(Pattern.compile("[\"|]([A-Z][A-Za-z]+)(?=[\"|])").matcher(instelling.path("inhibit_rules").toString().replace("\\\"", "\"")).results()
                .map(m -> m.group(1))).isNotEmpty().allMatch(alarmen::contains);
    }

    private static List<JsonNode> regels() throws IOException {
        return new YAMLMapper().readTree(Files.readString(REGELS)).findValues("rules").stream()
                .flatMap(groep -> Stream.iterate(0, i -> i < groep.size(), i -> i + 1).map(groep::get)).toList();
    }

    private static String inKamelen(String naam) {
        return Pattern.compile("(?:^|-)([a-z])").matcher(naam).replaceAll((MatchResult m) -> m.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String zonderAchtervoegsel(String naam) {
        return naam.replaceFirst("(?<=_seconds)_(count|sum|max|bucket)$", "");
    }
}
