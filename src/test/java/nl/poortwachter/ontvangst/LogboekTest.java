package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.apache.camel.CamelContext;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Nothing personal and no secret in the log (SEC-4), whatever happens; at debug level for our own packages. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class LogboekTest {
    /** A number by itself: the nine digits behind the seconds of a moment, or digits in a message number, are none. */
    private static final Pattern BSN = Pattern.compile("(?<![0-9a-f.-])9999\\d{5}(?![0-9a-f])");

    @Inject
    CamelContext camel;

    @Test
    void inHetLogboekStaatGeenPersoonEnGeenToken() throws Exception {
        Jw315 bericht = verzoek().met("Client/Naam/Geslachtsnaam/Achternaam", "Zeldzamenaam").met("Client/Commentaar", "Graag spoedig starten.");
        String id = biedAan("aanbieder", bericht).jsonPath().getString("id");
        biedAan("gemeente", toewijzing());
        biedAan("aanbieder", verzoek().met("Client/Bsn", "000000000").met("Client/Naam/Geslachtsnaam/Achternaam", "Zeldzamenaam"));
        biedAan("aanbieder", (bericht.xml() + "<").getBytes());
        als("geen-bekend-systeem").get("/v1/postbus/berichten");
        als("aanbieder").queryParam("token", Proefpartijen.token("aanbieder")).get("/v1/postbus/berichten");
        mislukt(bericht);
        await().until(() -> Proefomgeving.ontvanger().find(WireMock.postRequestedFor(WireMock.anyUrl())
                .withHeader("Bericht-Id", WireMock.equalTo(id))).size() == 1);

        Logger.getLogger(LogboekTest.class).info("einde van de proef");
        await().until(() -> logboek().contains("einde van de proef"));

        assertThat(logboek()).contains("storing-aanvraag oorzaak=").contains("aflevering bericht=" + id);
        assertThat(BSN.matcher(logboek()).find()).isFalse();
        for (String geheim : List.of("Zeldzamenaam", "spoedig starten", "-geheim", "Bearer", "Achternaam>", "2014-05-12")) {
            assertThat(logboek()).as(geheim).doesNotContain(geheim);
        }
    }

    /** A fault of ours with the message in hand, which Camel would like to describe. */
    private void mislukt(Jw315 bericht) throws Exception {
        camel.getRouteController().stopRoute("verwerking");
        try {
            biedAan("aanbieder", bericht);
        } finally {
            camel.getRouteController().startRoute("verwerking");
        }
    }

    private static String logboek() throws IOException {
        return Files.readString(Proefomgeving.LOGBOEK);
    }
}
