package nl.poortwachter.ontvangst.voorstel;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What needs two people, beside measures: destruction outside the schedule. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class VoorstellenApiTest {
    private static final String KLAAR = "select stand from bericht where id = :id";

    @Inject
    Jdbi jdbi;

    @Test
    void inhoudGaatEerderWegAlsEenTweedeFunctionarisHetBevestigtEnNietOnderEenBewaarplicht() {
        Jw315 bericht = verzoek();
        String id = biedAan("aanbieder", bericht).then().statusCode(202).extract().jsonPath().getString("id");
        await().atMost(Duration.ofSeconds(30)).until(() -> stand(id).equals("afgeleverd"));
        maatregel("instellen", id);
        String adres = voorstel(Map.of("bericht", id, "reden", "Op verzoek"));
        assertThat(als("functionaris").post(adres + "/bevestigingen").statusCode()).isEqualTo(403);
        Response plicht = als("tweede-functionaris").post(adres + "/bevestigingen");
        assertThat(plicht.statusCode()).isEqualTo(409);
        assertThat(plicht.jsonPath().getString("detail")).contains("bewaarplicht");
        assertThat(inhoud(id)).isEqualTo(1);

        maatregel("opheffen", id);
        assertThat(als("tweede-functionaris").post(adres + "/bevestigingen").jsonPath().getString("uitkomst")).isEqualTo("Vernietigd: de inhoud van 1 bericht.");
        assertThat(inhoud(id)).isZero();
        String nogEens = voorstel(Map.of("bsn", bericht.waarde("Client/Bsn"), "reden", "Alles"));
        assertThat(als("tweede-functionaris").post(nogEens + "/bevestigingen").statusCode()).as("er is niets meer").isEqualTo(409);
        assertThat(post("functionaris", "/v1/vernietigingen", Map.of("bericht", id, "bsn", "999900006")).jsonPath().getList("errors.pointer")).containsExactly("/reden", "/bericht");
    }

    private static String voorstel(Map<String, String> velden) {
        Response voorstel = post("functionaris", "/v1/vernietigingen", velden);
        assertThat(voorstel.statusCode()).as(voorstel.asString()).isEqualTo(201);
        return voorstel.header("Location");
    }

    private static void maatregel(String actie, String bericht) {
        String adres = post("functionaris", "/v1/maatregelen", Map.of("soort", "bewaarplicht", "actie", actie, "bericht", bericht, "reden", "Procedure")).header("Location");
        als("tweede-functionaris").post(adres + "/bevestigingen").then().statusCode(200);
    }

    private String stand(String id) {
        return jdbi.withHandle(h -> h.createQuery(KLAAR).bind("id", UUID.fromString(id)).mapTo(String.class).one());
    }

    private int inhoud(String id) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from inhoud where bericht_id = :id").bind("id", UUID.fromString(id)).mapTo(Integer.class).one());
    }

    private static Response post(String afnemer, String adres, Map<String, ?> velden) {
        return als(afnemer).contentType("application/json").body(velden).post(adres);
    }
}
