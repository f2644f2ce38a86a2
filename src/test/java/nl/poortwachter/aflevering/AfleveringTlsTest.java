package nl.poortwachter.aflevering;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** Delivery over TLS to a receiver that demands a client certificate. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AfleveringTlsTest {

    @Test
    void deOntvangerZietHetCertificaatVanPoortwachter() {
        String id = stuurAan(Proefomgeving.AANBIEDER_MET_TLS);

        JsonPath toestand = wachtOp(id, "afgeleverd");

        assertThat(toestand.getList("pogingen.uitkomst")).containsExactly("afgeleverd");
        assertThat(Proefomgeving.ontvanger().find(postRequestedFor(urlEqualTo("/" + Proefomgeving.AANBIEDER_MET_TLS))))
                .extracting(v -> v.getHeader("Bericht-Id"), v -> v.getScheme()).containsOnlyOnce(org.assertj.core.groups.Tuple.tuple(id, "https"));
    }

    @Test
    void eenServerMetEenCertificaatVoorEenAndereNaamKrijgtNiets() {
        String id = stuurAan(Proefomgeving.AANBIEDER_MET_ANDERE_NAAM);

        JsonPath toestand = wachtOp(id, "onbestelbaar");

        assertThat(toestand.getList("pogingen.uitkomst")).containsExactly("later", "later", "later", "later");
        assertThat(toestand.getList("pogingen.reden")).containsOnly("SSLPeerUnverifiedException");
        assertThat(Proefomgeving.ontvanger().find(postRequestedFor(urlEqualTo("/" + Proefomgeving.AANBIEDER_MET_ANDERE_NAAM)))).isEmpty();
    }

    private static String stuurAan(String aanbieder) {
        return biedAan("gemeente", toewijzing().aanbieder(aanbieder)).then().statusCode(202).extract().jsonPath().getString("id");
    }

    private static JsonPath wachtOp(String id, String stand) {
        await().untilAsserted(() -> assertThat(toestand(id).getString("stand")).isEqualTo(stand));
        return toestand(id);
    }

    private static JsonPath toestand(String id) {
        return als("gemeente").get("/v1/berichten/" + id).jsonPath();
    }
}
