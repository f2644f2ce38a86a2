package nl.poortwachter.beheer.herzending;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Sending again after a change, with four eyes, through the running application. A message of before is one whose record and content are put back in time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class HerzendvoorstelTest {
    private static final String ADRES = "/" + Proefomgeving.AANBIEDER_MET_ADRES;
    private static final String ZORG = "Jongere heeft een depressieve stoornis en slikt fluoxetine.";
    private final WireMock ontvanger = Proefomgeving.ontvanger();

    @Inject
    Jdbi jdbi;

    @Inject
    Versleuteling versleuteling;

    @Test
    void watHetBeleidNuNietMeerDoorlaatGaatPasZonderEnAlsEenTweedeHetBevestigt() {
        Jw301 bericht = bericht();
        UUID id = loopStuk(bericht, 503, "onbestelbaar");
        magErEerstDoor(id, bericht);
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        Medewerkersessie bente = Medewerkersessie.van("beheerder-2");

        assertThat(gewoneHerzending(bas, id)).contains("het zou anders gaan dan eerst");
        assertThat(stand(id)).isEqualTo("onbestelbaar");
        String voorbeeld = bas.get("/beheer/berichten/" + id + "/wijziging").asString();
        assertThat(voorbeeld).contains("Client/Commentaar").doesNotContain("depressieve", bericht.waarde("Client/Bsn"));
        assertThat(bas.post("/beheer/berichten/" + id + "/wijziging", Map.of("reden", " ")).asString()).contains("CON-02");
        String voorstel = stelVoor(bas, id);

        Response zelf = bas.post(voorstel + "/bevestig", Map.of());
        assertThat(zelf.statusCode()).isEqualTo(403);
        assertThat(zelf.asString()).contains("CON-22");
        assertThat(stand(id)).isEqualTo("onbestelbaar");
        assertThat(bente.get("/beheer/voorstellen").asString()).contains(voorstel);
        assertThat(bente.get(voorstel).asString()).contains("Client/Commentaar").contains("de ontvanger werkt weer").doesNotContain("depressieve");
        assertThat(bente.post(voorstel + "/bevestig", Map.of()).statusCode()).isEqualTo(303);

        await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
        LoggedRequest laatste = ontvangen(bericht).get(ontvangen(bericht).size() - 1);
        assertThat(laatste.getHeader("Bericht-Id")).isEqualTo(id.toString());
        assertThat(laatste.getBodyAsString()).contains(bericht.waarde("Client/Bsn")).doesNotContain("Commentaar");
        assertThat(bas.get("/beheer/berichten/" + id).asString()).contains("Opnieuw verstuurd door beheerder + beheerder-2").contains("Client/Commentaar");
        assertThat(verstrekking(id)).doesNotContain("ouder beleid").contains("Client/Commentaar");
        assertThat(bente.get(voorstel).asString()).contains("Bevestigd").contains("2 elementen gaan niet meer mee");
        assertThat(bente.post(voorstel + "/bevestig", Map.of()).asString()).contains("CON-23");
    }

    @Test
    void naEenWeigeringVraagtOokHetZelfdeBerichtTweeMensenEnIsEenVeranderdVerschilNietMeerTeBevestigen() {
        Jw301 bericht = bericht();
        UUID id = loopStuk(bericht, 400, "geweigerd-door-ontvanger");
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        String voorstel = stelVoor(bas, id);
        magErEerstDoor(id, bericht);

        Response veranderd = Medewerkersessie.van("beheerder-2").post(voorstel + "/bevestig", Map.of());

        assertThat(veranderd.statusCode()).isEqualTo(409);
        assertThat(veranderd.asString()).contains("Er is sinds het voorstel iets veranderd");
        assertThat(stand(id)).isEqualTo("geweigerd-door-ontvanger");
        String nieuw = stelVoor(bas, id);
        assertThat(Medewerkersessie.van("beheerder-2").post(nieuw + "/bevestig", Map.of()).statusCode()).isEqualTo(303);
        await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
        assertThat(verstrekking(id)).as("de ontvanger kan het eerste bericht hebben gezien").contains("ouder beleid");
    }

    @Test
    void eenAnderAdresDanEerstVraagtTweeMensen() {
        Jw301 bericht = bericht();
        UUID id = loopStuk(bericht, 503, "onbestelbaar");
        jdbi.useHandle(h -> h.execute("update verstrekking set eindpunt = 'https://oud.example/inname' where bericht_id = ?", id));
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(gewoneHerzending(bas, id)).contains("het zou anders gaan dan eerst");
        assertThat(bas.get("/beheer/berichten/" + id + "/wijziging").asString()).contains("anders dan eerst").contains("http://127.0.0.1").doesNotContain(ADRES);
        assertThat(Medewerkersessie.van("beheerder-2").post(stelVoor(bas, id) + "/bevestig", Map.of()).statusCode()).isEqualTo(303);
        await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
    }

    @Test
    void wieHetVoorsteltKanHetTerugnemenEnDanGebeurtErNiets() {
        Jw301 bericht = bericht();
        UUID id = loopStuk(bericht, 400, "geweigerd-door-ontvanger");
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        String voorstel = stelVoor(bas, id);

        assertThat(bas.post(voorstel + "/wijs-af", Map.of()).statusCode()).isEqualTo(303);

        assertThat(bas.get(voorstel).asString()).contains("Afgewezen");
        assertThat(Medewerkersessie.van("beheerder-2").post(voorstel + "/bevestig", Map.of()).statusCode()).isEqualTo(409);
        assertThat(stand(id)).isEqualTo("geweigerd-door-ontvanger");
    }

    @Test
    void eenDodeBriefDieGaatZoalsHijGingHeeftGeenTweedeNodigEnAnderenZienDitNiet() {
        Jw301 bericht = bericht();
        UUID id = loopStuk(bericht, 503, "onbestelbaar");
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.get("/beheer/berichten/" + id + "/wijziging").asString()).contains("Er verandert niets");
        assertThat(bas.post("/beheer/berichten/" + id + "/wijziging", Map.of("reden", "zomaar")).statusCode()).isEqualTo(409);
        assertThat(Medewerkersessie.van("inhoudlezer").get("/beheer/berichten/" + id + "/wijziging").statusCode()).isEqualTo(403);
        gewoneHerzending(bas, id);
        await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
        assertThat(bas.get("/beheer/berichten/" + id + "/wijziging").statusCode()).isEqualTo(404);
    }

    private static Jw301 bericht() {
        return Proefklant.toewijzing().aanbieder(Proefomgeving.AANBIEDER_MET_ADRES).met("Client/Commentaar", ZORG);
    }

    /** Hands it in while the receiver answers like this, until it stands so; after that the receiver is well again. */
    private UUID loopStuk(Jw301 bericht, int antwoord, String stand) {
        StubMapping storing = ontvanger.register(post(urlEqualTo(ADRES)).atPriority(1).withRequestBody(containing(bericht.waarde("Client/Bsn"))).willReturn(status(antwoord)));
        try {
            UUID id = UUID.fromString(Proefklant.biedAan("gemeente", bericht).then().statusCode(202).extract().jsonPath().getString("id"));
            await().untilAsserted(() -> assertThat(stand(id)).isEqualTo(stand));
            return id;
        } finally {
            ontvanger.removeStubMapping(storing);
        }
    }

    /** As if an older policy had let all of it pass. */
    private void magErEerstDoor(UUID id, Jw301 bericht) {
        jdbi.useTransaction(h -> {
            h.createUpdate("update inhoud set versleuteld = :heel where bericht_id = :id").bind("heel", versleuteling.versleutel(bericht.bytes(), id)).bind("id", id).execute();
            h.createUpdate("update verstrekking set beleid = 'ouder beleid', gestript = '[]' where bericht_id = :id").bind("id", id).execute();
            h.createUpdate("update bericht set verslag = jsonb_set(verslag, '{gestript}', '[]') where id = :id").bind("id", id).execute();
        });
    }

    private static String stelVoor(Medewerkersessie wie, UUID id) {
        Response voorgesteld = wie.post("/beheer/berichten/" + id + "/wijziging", Map.of("reden", "de ontvanger werkt weer"));
        assertThat(voorgesteld.statusCode()).as(voorgesteld.asString()).isEqualTo(303);
        return voorgesteld.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** Sends it again as one person can; the page of the selection when that has ended. */
    private static String gewoneHerzending(Medewerkersessie wie, UUID id) {
        String selectie = wie.post("/beheer/dode-brieven/selectie", Map.of("bericht", id.toString())).header("Location").replaceFirst("^https?://[^/]+", "");
        wie.post(selectie + "/begin", Map.of("tempo", "6000", "reden", "de ontvanger werkt weer"));
        await().untilAsserted(() -> assertThat(wie.get(selectie).asString()).contains("Klaar"));
        return wie.get(selectie).asString();
    }

    private List<LoggedRequest> ontvangen(Jw301 bericht) {
        return ontvanger.find(postRequestedFor(urlEqualTo(ADRES)).withRequestBody(containing(bericht.waarde("Client/Bsn"))));
    }

    private String stand(UUID id) {
        return jdbi.withHandle(h -> h.createQuery("select stand from bericht where id = :id").bind("id", id).mapTo(String.class).one());
    }

    private String verstrekking(UUID id) {
        return jdbi.withHandle(h -> h.createQuery("select beleid || gestript from verstrekking where bericht_id = :id").bind("id", id).mapTo(String.class).one());
    }
}
