package nl.poortwachter.opdracht.demo;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** What the mother of the child of the demo reads, word for word as one would read it aloud. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class FennaTest {
    private static final String GEMEENTE = Proefomgeving.GEMEENTE_ZONDER_RETOUREN;
    private static final String AANBIEDER = Proefomgeving.AANBIEDER_ZONDER_RETOUREN;
    private static final Map<String, String> AFNEMERS = Map.of(GEMEENTE, "stille-gemeente", AANBIEDER, "stille-aanbieder");

    @Test
    void hetOverzichtVanFennaLaatZichVoorlezen() throws IOException {
        String bsn = Proefnummers.bsn(Proefnummers.volgende());
        for (Demobericht bericht : Fenna.traject(AANBIEDER, GEMEENTE, bsn, new Volgnummers())) {
            String afzender = AFNEMERS.get(bericht.veld("afzender"));
            String id = biedAan(afzender, bericht.bytes()).then().statusCode(202).extract().jsonPath().getString("id");
            neemAan(AFNEMERS.get(bericht.veld("ontvanger")), id);
            String retour = await().atMost(Duration.ofSeconds(30)).until(() -> als(afzender).get("/v1/berichten/" + id).jsonPath().getString("antwoorden[0].id"), nummer -> nummer != null);
            neemAan(afzender, retour);
        }
        String pagina = als("functionaris").contentType("application/json").accept("text/html").body(Map.of("bsn", bsn, "reden", "Verzoek van moeder"))
                .post("/v1/inzageverzoeken").then().statusCode(200).extract().asString();
        try (var verwacht = getClass().getResourceAsStream("/inzage/fenna.txt")) {
            assertThat(voorgelezen(pagina)).isEqualTo(new String(verwacht.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(pagina).doesNotContain(bsn, "depressieve", "Fenna", "MIN-");
    }

    private static void neemAan(String afnemer, String id) {
        String adres = "/v1/postbus/berichten/" + id;
        await().atMost(Duration.ofSeconds(30)).until(() -> als(afnemer).get(adres + "/inhoud").statusCode() == 200);
        als(afnemer).delete(adres).then().statusCode(204);
    }

    /** The text of the page, with the names of the demo, and without what differs from day to day. */
    private static String voorgelezen(String pagina) {
        String tekst = pagina.substring(pagina.indexOf("<main>")).replaceAll("\\s+", " ").replace("<li>", "\n- ").replaceAll("<(h1|h2|p|dt|dd|article)>", "\n")
                .replaceAll("<[^>]+>", "").replace("&#39;", "'").replaceAll(" *\n\\s*", "\n").strip() + "\n";
        return tekst.replace("Partij " + GEMEENTE, "Bergen op Zoom").replace("Partij " + AANBIEDER, "Jeugdhulp De Linde")
                .replaceAll("\\d{1,2} [a-z]+ \\d{4}, \\d{1,2}\\.\\d\\d uur", "DAG EN UUR").replaceAll("\\d{1,2} [a-z]+ \\d{4}", "DAG").replaceAll("[0-9a-f-]{36}", "NUMMER");
    }
}
