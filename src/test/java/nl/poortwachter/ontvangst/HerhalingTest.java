package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The same again gets the first answer again, and something else under the same name does not (HTTP-6, TR056). */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class HerhalingTest {
    private static final int TEGELIJK = 16;

    @Inject
    Jdbi databank;

    @Test
    void hetzelfdeBerichtGeeftHetEersteOordeelOpnieuw() {
        Jw315 bericht = verzoek();

        Response eerste = biedAan("aanbieder", bericht);
        Response tweede = biedAan("aanbieder", bericht);

        assertThat(tweede.statusCode()).isEqualTo(202);
        assertThat(tweede.header("Location")).isEqualTo(eerste.header("Location"));
        assertThat(tweede.jsonPath().getMap("")).isEqualTo(eerste.jsonPath().getMap(""));
        assertThat(afleveringen(bericht)).isOne();
    }

    @Test
    void eenGeweigerdBerichtBlijftGeweigerdMetHetzelfdeNummer() {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");

        String eerste = probleem(biedAan("aanbieder", bericht), 400, "ongeldig-bericht").getString("verslag.id");

        assertThat(probleem(biedAan("aanbieder", bericht), 400, "ongeldig-bericht").getString("verslag.id")).isEqualTo(eerste);
    }

    @Test
    void dezelfdeIdentificatieMetAndereInhoudIsTr056() {
        Jw315 bericht = verzoek();
        biedAan("aanbieder", bericht);

        Response ander = biedAan("aanbieder", verzoek().identificatie(bericht.waarde("Header/BerichtIdentificatie/Identificatie")));

        assertThat(probleem(ander, 400, "ongeldig-bericht").getList("errors.code")).containsExactly("TR056");
    }

    @Test
    void TR056_ook_een_geweigerd_bericht_heeft_zijn_identificatie_gebruikt() {
        Jw315 geweigerd = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");
        assertThat(biedAan("aanbieder", geweigerd).statusCode()).isEqualTo(400);

        Response ander = biedAan("aanbieder", verzoek().identificatie(geweigerd.waarde("Header/BerichtIdentificatie/Identificatie")));

        assertThat(probleem(ander, 400, "ongeldig-bericht").getList("errors.code")).containsExactly("TR056");
        assertThat(biedAan("aanbieder", verzoek()).statusCode()).isEqualTo(202);
    }

    @Test
    void dezelfdeSleutelEnInhoudGevenHetEersteOordeelOpnieuw() {
        byte[] inhoud = verzoek().bytes();
        String sleutel = UUID.randomUUID().toString();

        Response eerste = metSleutel("aanbieder", "\"" + sleutel + "\"", inhoud);
        Response zonderAanhalingstekens = metSleutel("aanbieder", sleutel, inhoud);

        assertThat(eerste.statusCode()).isEqualTo(202);
        assertThat(zonderAanhalingstekens.jsonPath().getMap("")).isEqualTo(eerste.jsonPath().getMap(""));
    }

    @Test
    void dezelfdeSleutelMetAndereInhoudIs422EnLegtNietsVast() {
        String sleutel = UUID.randomUUID().toString();
        metSleutel("aanbieder", sleutel, verzoek().bytes());
        Jw315 ander = verzoek();

        probleem(metSleutel("aanbieder", sleutel, ander.bytes()), 422, "sleutelconflict");

        assertThat(afleveringen(ander)).isZero();
        assertThat(biedAan("aanbieder", ander).statusCode()).isEqualTo(202);
    }

    @Test
    void eenSleutelGeldtPerAansluiting() {
        String sleutel = UUID.randomUUID().toString();

        assertThat(metSleutel("aanbieder", sleutel, verzoek().bytes()).statusCode()).isEqualTo(202);
        assertThat(metSleutel("leverancier", sleutel, verzoek().bytes()).statusCode()).isEqualTo(202);
    }

    @Test
    void hetzelfdeBerichtVanZestienVerbindingenTegelijkIsEenBericht() throws Exception {
        Jw315 bericht = verzoek();

        List<Response> antwoorden = tegelijk(bericht.bytes());

        assertThat(antwoorden).extracting(Response::statusCode).containsOnly(202);
        assertThat(antwoorden.stream().map(a -> a.jsonPath().getString("id")).distinct()).hasSize(1);
        assertThat(afleveringen(bericht)).isOne();
    }

    @Test
    void hetzelfdeGeweigerdeBerichtVanZestienVerbindingenTegelijkIsEenBericht() throws Exception {
        Jw315 bericht = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");

        List<Response> antwoorden = tegelijk(bericht.bytes());

        assertThat(antwoorden).extracting(Response::statusCode).containsOnly(400);
        assertThat(antwoorden.stream().map(a -> a.jsonPath().getString("verslag.id")).distinct()).hasSize(1);
    }

    private static List<Response> tegelijk(byte[] inhoud) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK);
        try {
            CountDownLatch start = new CountDownLatch(TEGELIJK);
            List<Future<Response>> lopend = IntStream.range(0, TEGELIJK).mapToObj(i -> draden.submit(() -> {
                start.countDown();
                start.await();
                return biedAan("aanbieder", inhoud);
            })).toList();
            List<Response> antwoorden = new java.util.ArrayList<>();
            for (Future<Response> een : lopend) {
                antwoorden.add(een.get());
            }
            return antwoorden;
        } finally {
            draden.shutdownNow();
        }
    }

    private static Response metSleutel(String afnemer, String sleutel, byte[] inhoud) {
        return als(afnemer).header("Idempotency-Key", sleutel).contentType("application/xml").body(inhoud).post("/v1/berichten");
    }

    private int afleveringen(Jw315 bericht) {
        return databank.withHandle(h -> h.createQuery("select count(*) from aflevering a join bericht b on b.id = a.bericht_id "
                + "where b.identificatie = :nummer").bind("nummer", bericht.waarde("Header/BerichtIdentificatie/Identificatie")).mapTo(Integer.class).one());
    }
}
