package nl.poortwachter.opdracht.inlezen;

import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import nl.poortwachter.verwerking.Inlezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, and what a running gateway makes of what it read. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class InlezenTest {

    @Inject
    Inlezer inlezer;

    @TempDir
    Path map;

    private final int nummer = Proefnummers.volgende();

    @Test
    void op_een_ingelezen_toewijzing_kan_een_start_zonder_wachten() throws IOException {
        Files.write(map.resolve("toewijzing.xml"), toewijzing().bytes());

        assertThat(voerUit()).containsExactly("0", "ingelezen     toewijzing.xml", "ingelezen: 1, bekend: 0, overgeslagen: 0");
        assertThat(voerUit()).containsExactly("0", "bekend        toewijzing.xml", "ingelezen: 0, bekend: 1, overgeslagen: 0");

        Response start = biedAan("aanbieder", Jw305.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .start(s -> s.toewijzing(Proefnummers.toewijzing(nummer))));
        assertThat(start.jsonPath().getString("stand")).as(start.asString()).isEqualTo("geaccepteerd");
        assertThat(start.jsonPath().getList("bevindingen")).isEmpty();
    }

    @Test
    void wat_is_ingelezen_kan_niet_nog_eens_als_bericht_worden_verstuurd() throws IOException {
        Files.write(map.resolve("toewijzing.xml"), toewijzing().bytes());
        voerUit();

        assertThat(biedAan("gemeente", toewijzing()).jsonPath().getList("errors.code")).contains("TR056");
    }

    @Test
    void een_overgeslagen_bestand_staat_met_zijn_reden_in_het_verslag_en_geeft_code_1() throws IOException {
        Files.write(map.resolve("fout.xml"), toewijzing().bsn("999900007").bytes());

        assertThat(voerUit()).containsExactly("1", "overgeslagen  fout.xml  CS002", "ingelezen: 0, bekend: 0, overgeslagen: 1");
    }

    @Test
    void zonder_map_is_er_een_uitleg() {
        assertThat(Inlezen.bezwaar()).contains("Gebruik: ./poortwachter inlezen MAP");
        assertThat(Inlezen.bezwaar(map.resolve("weg").toString())).get().asString().startsWith("Deze map is er niet");
        assertThat(Inlezen.bezwaar(map.toString())).isEmpty();
    }

    /** The exit code, and then every line. */
    private List<String> voerUit() {
        ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();
        int code = new Inlezen(inlezer, uitvoer).run(map.toString());
        return (code + "\n" + uitvoer.toString(StandardCharsets.UTF_8)).lines().toList();
    }

    private Jw301 toewijzing() {
        return Jw301.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer)));
    }
}
