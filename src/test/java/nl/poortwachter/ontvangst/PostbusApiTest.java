package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** Fetching and acknowledging, by the receiver alone. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class PostbusApiTest {

    @Test
    void eenBerichtStaatInDePostbusTotHetBevestigdIs() {
        Jw301 bericht = toewijzing();
        String id = stuur(bericht);

        Map<String, Object> post = inPostbus("aanbieder").stream().filter(p -> p.get("id").equals(id)).findFirst().orElseThrow();
        assertThat(post).containsEntry("soort", "JW301").containsEntry("verzender", Proefomgeving.GEMEENTE)
                .containsEntry("ontvanger", Proefomgeving.AANBIEDER)
                .containsEntry("identificatie", bericht.waarde("Header/BerichtIdentificatie/Identificatie"));
        Response inhoud = als("aanbieder").get("/v1/postbus/berichten/" + id + "/inhoud");
        assertThat(inhoud.statusCode()).isEqualTo(200);
        assertThat(inhoud.contentType()).isEqualToIgnoringCase("application/xml;charset=UTF-8");
        assertThat(inhoud.asString()).contains(bericht.waarde("Client/Bsn"));
        assertThat(inPostbus("aanbieder")).extracting(p -> p.get("id")).contains(id);

        Response bevestigd = als("aanbieder").delete("/v1/postbus/berichten/" + id);

        assertThat(bevestigd.statusCode()).isEqualTo(204);
        Probleemtoets.kopregels(bevestigd);
        assertThat(inPostbus("aanbieder")).extracting(p -> p.get("id")).doesNotContain(id);
        probleem(als("aanbieder").delete("/v1/postbus/berichten/" + id), 404, "niet-gevonden");
        JsonPath status = als("gemeente").get("/v1/berichten/" + id).jsonPath();
        assertThat(status.getString("stand")).isEqualTo("afgeleverd");
        assertThat(status.getList("pogingen.uitkomst")).containsExactly("afgeleverd");
    }

    @Test
    void eenAnderZietHetBerichtNietEnBevestigtHetNiet() {
        String id = stuur(toewijzing());

        for (String ander : List.of("gemeente", "collega", "buurgemeente")) {
            assertThat(inPostbus(ander)).extracting(p -> p.get("id")).doesNotContain(id);
            probleem(als(ander).get("/v1/postbus/berichten/" + id + "/inhoud"), 404, "niet-gevonden");
            probleem(als(ander).delete("/v1/postbus/berichten/" + id), 404, "niet-gevonden");
        }
        assertThat(inPostbus("aanbieder")).extracting(p -> p.get("id")).contains(id);
    }

    @Test
    void bladzijdenVolgenOpElkaarZonderOverslaanOfHerhalen() {
        List<String> verwacht = List.of(stuur(toewijzing()), stuur(toewijzing()), stuur(toewijzing()));
        List<String> gezien = new ArrayList<>();
        Long na = 0L;
        while (na != null) {
            JsonPath bladzijde = als("aanbieder").queryParam("na", na).queryParam("aantal", 2).get("/v1/postbus/berichten").jsonPath();
            assertThat(bladzijde.getList("berichten").size()).isLessThanOrEqualTo(2);
            gezien.addAll(bladzijde.getList("berichten.id", String.class));
            na = bladzijde.get("volgende") == null ? null : bladzijde.getLong("volgende");
        }
        assertThat(gezien).doesNotHaveDuplicates().containsSubsequence(verwacht);
    }

    private static String stuur(Jw301 bericht) {
        return biedAan("gemeente", bericht).then().statusCode(202).extract().jsonPath().getString("id");
    }

    private static List<Map<String, Object>> inPostbus(String afnemer) {
        return als(afnemer).queryParam("aantal", 250).get("/v1/postbus/berichten").then().statusCode(200).extract().jsonPath().getList("berichten");
    }
}
