package nl.poortwachter.aflevering;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A receiver that does not answer, seen through the running application: others do not notice, nothing is lost, and each change is told once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class ZekeringTest {
    private static final String DOOD = Proefomgeving.AANBIEDER_MET_ADRES;
    private static final int BERICHTEN = 10;
    private final WireMock ontvanger = Proefomgeving.ontvanger();

    @Inject
    Jdbi databank;

    @Test
    void eenOntvangerDieNietAntwoordtWordtMetRustGelatenTotHijWeerWerktEnDanKomtAllesAan() throws IOException {
        List<String> eerder = gebeurtenissen();
        StubMapping storing = antwoordt(status(503));
        List<UUID> berichten;
        try {
            berichten = IntStream.range(0, BERICHTEN).mapToObj(i -> stuur()).toList();
            await().untilAsserted(() -> assertThat(openZekeringen()).contains(DOOD));

            UUID elders = nummer(biedAan("aanbieder", verzoek()));
            await().untilAsserted(() -> assertThat(stand(elders)).isEqualTo("afgeleverd"));
            Medewerkersessie bas = Medewerkersessie.van("beheerder");
            assertThat(bas.get("/beheer/routes").asString()).contains("Onderbroken").contains("Volgende proef");
            assertThat(bas.get("/beheer/berichten/" + berichten.get(BERICHTEN - 1)).asString()).contains("De ontvanger antwoordt niet");
        } finally {
            ontvanger.removeStubMapping(storing);
        }

        await().untilAsserted(() -> assertThat(berichten).allSatisfy(bericht -> assertThat(stand(bericht)).isEqualTo("afgeleverd")));
        assertThat(openZekeringen()).doesNotContain(DOOD);
        List<String> nieuw = gebeurtenissen();
        assertThat(nieuw.subList(eerder.size(), nieuw.size())).containsExactly("zekering-open", "zekering-dicht");
    }

    @Test
    void eenTrageOntvangerHoudtEenAndereNietOp() {
        StubMapping traag = antwoordt(aResponse().withStatus(204).withFixedDelay(1_800));
        try {
            UUID langzaam = stuur();
            await().untilAsserted(() -> assertThat(bezig(langzaam)).isTrue());
            UUID vlug = nummer(biedAan("aanbieder", verzoek()));
            await().untilAsserted(() -> assertThat(stand(langzaam)).isEqualTo("afgeleverd"));

            assertThat(stand(vlug)).isEqualTo("afgeleverd");
            assertThat(databank.<List<UUID>, RuntimeException>withHandle(h -> h.createQuery("""
                            select a.bericht_id from poging p join aflevering a on a.id = p.aflevering_id
                            where a.bericht_id in (:langzaam, :vlug) order by p.geeindigd_op""")
                    .bind("langzaam", langzaam).bind("vlug", vlug).mapTo(UUID.class).list())).containsExactly(vlug, langzaam);
        } finally {
            ontvanger.removeStubMapping(traag);
        }
    }

    @Test
    void deMetriekNoemtElkeOntvangerWaarheenWordtVerzonden() {
        String metrieken = RestAssured.given().get("/q/metrics").asString();

        assertThat(metrieken).contains("poortwachter_ontvanger_onderbroken{ontvanger=\"" + DOOD + "\"}");
    }

    private StubMapping antwoordt(ResponseDefinitionBuilder antwoord) {
        return ontvanger.register(post(urlEqualTo("/" + DOOD)).atPriority(1).willReturn(antwoord));
    }

    private static UUID stuur() {
        return nummer(biedAan("gemeente", toewijzing().aanbieder(DOOD)));
    }

    private static UUID nummer(Response antwoord) {
        return UUID.fromString(antwoord.then().statusCode(202).extract().jsonPath().getString("id"));
    }

    private List<String> openZekeringen() {
        return databank.withHandle(h -> Zekeringen.open(h).stream().map(Zekering::ontvanger).collect(Collectors.toList()));
    }

    private String stand(UUID bericht) {
        return databank.withHandle(h -> h.createQuery("select stand from bericht where id = :id").bind("id", bericht).mapTo(String.class).one());
    }

    private boolean bezig(UUID bericht) {
        return databank.withHandle(h -> h.createQuery("select stand = 'bezig' from aflevering where bericht_id = :id").bind("id", bericht)
                .mapTo(Boolean.class).one());
    }

    /** The events about the breaker of this receiver, in order. */
    private static List<String> gebeurtenissen() throws IOException {
        try (var regels = Files.lines(Proefomgeving.LOGBOEK)) {
            return regels.filter(regel -> regel.contains("ontvanger=" + DOOD) && regel.contains("zekering-"))
                    .map(regel -> regel.contains("zekering-open") ? "zekering-open" : "zekering-dicht").toList();
        }
    }
}
