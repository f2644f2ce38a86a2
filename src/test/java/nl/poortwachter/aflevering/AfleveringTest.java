package nl.poortwachter.aflevering;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery through the running application to receivers that answer as the test wants. At most four attempts, with short pauses. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AfleveringTest {
    private static final String ADRES = "/" + Proefomgeving.AANBIEDER_MET_ADRES;
    private final WireMock ontvanger = Proefomgeving.ontvanger();

    @Inject
    Jdbi databank;

    @Test
    void naarBuitenGaatHetBerichtMetZijnNummerEnNietsVanBinnen() {
        Jw301 bericht = bericht();
        String id = stuur(bericht);

        wachtOp(id, "afgeleverd");

        List<LoggedRequest> gezien = ontvangen(bericht);
        assertThat(gezien).hasSize(1);
        LoggedRequest verzoek = gezien.get(0);
        assertThat(verzoek.getHeader("Bericht-Id")).isEqualTo(id);
        assertThat(verzoek.getHeader("Content-Type")).matches("application/xml; ?charset=UTF-8");
        assertThat(verzoek.getHeaders().keys()).extracting(String::toLowerCase).isSubsetOf("bericht-id", "traceparent", "content-type", "content-length", "host",
                "user-agent", "connection");
        assertThat(verzoek.getBodyAsString()).contains(bericht.waarde("Client/Bsn"));
    }

    @Test
    void wieHetNuNietKanKrijgtHetLaterMetHetzelfdeNummer() {
        Jw301 bericht = bericht();
        antwoordt(bericht, status(503), status(408), status(429), status(204));
        String id = stuur(bericht);

        JsonPath status = wachtOp(id, "afgeleverd");

        assertThat(status.getList("pogingen.uitkomst")).containsExactly("later", "later", "later", "afgeleverd");
        assertThat(status.getList("pogingen.httpstatus")).containsExactly(503, 408, 429, 204);
        assertThat(ontvangen(bericht)).extracting(v -> v.getHeader("Bericht-Id")).hasSize(4).containsOnly(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422})
    void wieHetNietWilKrijgtHetNietNogEens(int weigering) {
        Jw301 bericht = bericht();
        antwoordt(bericht, status(weigering));
        String id = stuur(bericht);

        JsonPath status = wachtOp(id, "geweigerd-door-ontvanger");

        assertThat(status.getList("pogingen.uitkomst")).containsExactly("geweigerd");
        assertThat(ontvangen(bericht)).hasSize(1);
    }

    @Test
    void naDeLaatstePogingIsHetBerichtOnbestelbaarEnGaatHetVolgendeDoor() {
        Jw301 bericht = bericht();
        antwoordt(bericht, status(500));
        String id = stuur(bericht);

        JsonPath status = wachtOp(id, "onbestelbaar");

        assertThat(status.getList("pogingen.nummer")).containsExactly(1, 2, 3, 4);
        assertThat(ontvangen(bericht)).hasSize(4);
        wachtOp(stuur(overDezelfdeBurger(bericht)), "afgeleverd");
    }

    @Test
    void eenOmleidingWordtNietGevolgd() {
        Jw301 bericht = bericht();
        antwoordt(bericht, aResponse().withStatus(307).withHeader("Location", "/elders"), status(204));
        String id = stuur(bericht);

        assertThat(wachtOp(id, "afgeleverd").getList("pogingen.uitkomst")).containsExactly("later", "afgeleverd");
        assertThat(ontvanger.find(postRequestedFor(urlEqualTo("/elders")))).isEmpty();
    }

    @Test
    void eenVerlorenAntwoordIsOnbekendEnHetBerichtGaatNogEens() {
        Jw301 bericht = bericht();
        antwoordt(bericht, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), status(204).withFixedDelay(4000), status(204));
        String id = stuur(bericht);

        assertThat(wachtOp(id, "afgeleverd").getList("pogingen.uitkomst")).containsExactly("onbekend", "onbekend", "afgeleverd");
        assertThat(ontvangen(bericht)).extracting(v -> v.getHeader("Bericht-Id")).containsOnly(id);
    }

    @Test
    void eenGrootAntwoordWordtNietBewaard() {
        Jw301 bericht = bericht();
        antwoordt(bericht, status(200).withBody("x".repeat(5_000_000)));

        wachtOp(stuur(bericht), "afgeleverd");
    }

    @Test
    void wieNietBereikbaarIsWordtLaterGeprobeerdZonderAdresInDeReden() {
        Jw301 bericht = bericht().aanbieder(Proefomgeving.AANBIEDER_ONBEREIKBAAR);
        String id = stuur(bericht);

        JsonPath status = wachtOp(id, "onbestelbaar");

        assertThat(status.getList("pogingen.uitkomst")).containsExactly("later", "later", "later", "later");
        assertThat(status.getList("pogingen.reden", String.class)).allSatisfy(reden -> assertThat(reden).doesNotContain("127.0.0.1"));
    }

    @Test
    void overEenBurgerKomtHetTweedePasNaHetEerste() {
        Jw301 eerste = bericht();
        Jw301 tweede = overDezelfdeBurger(eerste);
        antwoordt(eerste, status(503), status(503), status(204));
        stuur(eerste);

        wachtOp(stuur(tweede), "afgeleverd");

        List<String> volgorde = ontvanger.find(postRequestedFor(urlEqualTo(ADRES)).withRequestBody(containing(eerste.waarde("Client/Bsn")))).stream()
                .sorted(java.util.Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(v -> v.getBodyAsString().contains(">" + nummer(eerste) + "<") ? "eerste" : "tweede").toList();
        assertThat(volgorde).containsExactly("eerste", "eerste", "eerste", "tweede");
    }

    @Test
    void eenBerichtDatNietTeOntsleutelenIsHoudtDeAnderenNietOp() {
        Jw301 bericht = bericht().aanbieder(Proefomgeving.AANBIEDER_ONBEREIKBAAR);
        String id = stuur(bericht);
        databank.useHandle(h -> h.execute("update inhoud set versleuteld = 'x' where bericht_id = ?::uuid", id));

        wachtOp(stuur(bericht()), "afgeleverd");

        wachtOp(id, "onbestelbaar");
    }

    /** Answers in this order to this message; the last one from then on. */
    private void antwoordt(Jw301 bericht, ResponseDefinitionBuilder... antwoorden) {
        for (int i = 0; i < antwoorden.length; i++) {
            String nu = i == 0 ? Scenario.STARTED : "poging " + i;
            String straks = i == antwoorden.length - 1 ? nu : "poging " + (i + 1);
            ontvanger.register(post(urlEqualTo(ADRES)).withRequestBody(containing(">" + nummer(bericht) + "<"))
                    .inScenario(nummer(bericht)).whenScenarioStateIs(nu).willSetStateTo(straks).willReturn(antwoorden[i]));
        }
    }

    private List<LoggedRequest> ontvangen(Jw301 bericht) {
        return ontvanger.find(postRequestedFor(urlEqualTo(ADRES)).withRequestBody(containing(">" + nummer(bericht) + "<")));
    }

    private static Jw301 bericht() {
        return toewijzing().aanbieder(Proefomgeving.AANBIEDER_MET_ADRES);
    }

    private static Jw301 overDezelfdeBurger(Jw301 ander) {
        return bericht().bsn(ander.waarde("Client/Bsn")).met("Client/ToegewezenProducten/ToegewezenProduct/Product/Code", "45A05");
    }

    private static String nummer(Jw301 bericht) {
        return bericht.waarde("Header/BerichtIdentificatie/Identificatie");
    }

    private static String stuur(Jw301 bericht) {
        return biedAan("gemeente", bericht).then().statusCode(202).extract().jsonPath().getString("id");
    }

    private static JsonPath wachtOp(String id, String stand) {
        await().untilAsserted(() -> assertThat(toestand(id).getString("stand")).isEqualTo(stand));
        return toestand(id);
    }

    private static JsonPath toestand(String id) {
        return als("gemeente").get("/v1/berichten/" + id).jsonPath();
    }
}
