package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may come in, and what a refusal says (OA-5, DK-4, DK-7, MOD-1). */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AanmeldingTest {
    private static final String EEN_NUMMER = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({"POST, /v1/berichten", "GET, /v1/berichten/x", "GET, /v1/berichten/x/retourbericht", "POST, /v1/controles", "GET, /v1/postbus/berichten",
            "GET, /v1/postbus/berichten/x/inhoud", "DELETE, /v1/postbus/berichten/x"})
    void zonderTokenOfCertificaatKomtNiemandBinnen(String methode, String pad) {
        Response antwoord = anoniem().contentType("application/xml").request(methode, pad);

        probleem(antwoord, 401, "niet-aangemeld");
        assertThat(antwoord.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"poortwachter\"");
    }

    @Test
    void eenOnbekendTokenWordtGenoemdMaarNietHerhaald() {
        Response antwoord = anoniem().header("Authorization", "Bearer geraden-token").get("/v1/postbus/berichten");

        probleem(antwoord, 401, "niet-aangemeld");
        assertThat(antwoord.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"poortwachter\", error=\"invalid_token\"");
        assertThat(antwoord.asString()).doesNotContain("geraden-token");
    }

    @Test
    void eenAndereManierVanAanmeldenWordtNietBegrepen() {
        probleem(anoniem().header("Authorization", "Basic " + Proefpartijen.token("aanbieder")).get("/v1/postbus/berichten"), 401, "niet-aangemeld");
    }

    @ParameterizedTest
    @CsvSource({"access_token", "token", "Authorization", "api_key"})
    void eenTokenInHetAdresIs400OokAlsHetGoedIs(String naam) {
        Response antwoord = als("aanbieder").queryParam(naam, Proefpartijen.token("aanbieder")).get("/v1/postbus/berichten");

        probleem(antwoord, 400, "ongeldige-aanvraag");
        assertThat(antwoord.asString()).doesNotContain(Proefpartijen.token("aanbieder"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/berichten/x, INZIEN", "GET, /v1/berichten/x/retourbericht, INZIEN", "POST, /v1/controles, CONTROLEREN", "GET, /v1/postbus/berichten, POSTBUS",
            "GET, /v1/postbus/berichten/x/inhoud, POSTBUS", "DELETE, /v1/postbus/berichten/x, POSTBUS"})
    void eenOntbrekendRechtWordtGenoemd(String methode, String pad, String recht) {
        Response antwoord = als("rechteloos").contentType("application/xml").body(methode.equals("POST") ? verzoek().xml() : "")
                .request(methode, pad.replace("x", EEN_NUMMER));

        assertThat(probleem(antwoord, 403, "geen-toegang").getList("errors.code")).containsExactly("RECHT-" + recht);
    }

    @Test
    void wieNietMagVerzendenHoortWelkRechtOntbreekt() {
        assertThat(probleem(biedAan("rechteloos", verzoek()), 403, "geen-toegang").getList("errors.code")).containsExactly("HUB-AFNEMER-VERZENDEN");
    }

    @Test
    void voorEenAnderVerzendenMagNietZonderMachtiging() {
        assertThat(probleem(biedAan("collega", verzoek()), 403, "geen-toegang").getList("errors.code")).containsExactly("HUB-MACHTIGING-GEEN");
    }

    @Test
    void eenMachtigingGeldtAlleenVoorDeGenoemdeBerichtsoort() {
        Response toegestaan = biedAan("leverancier", verzoek());

        assertThat(toegestaan.statusCode()).isEqualTo(202);
        assertThat(als("leverancier").get(toegestaan.header("Location")).statusCode()).isEqualTo(200);
        assertThat(probleem(biedAan("leverancier", Jw305.bericht()), 403, "geen-toegang").getList("errors.code"))
                .containsExactly("HUB-MACHTIGING-BERICHT");
    }

    @Test
    void eenAanbiederVerstuurtGeenToewijzing() {
        assertThat(biedAan("aanbieder", toewijzing()).statusCode()).isEqualTo(403);
    }

    @Test
    void alleenEenToegestaneWebpaginaMagMeelezen() {
        Response toegestaan = als("aanbieder").header("Origin", Proefomgeving.HERKOMST).get("/v1/postbus/berichten");
        Response vreemd = als("aanbieder").header("Origin", "https://elders.example").get("/v1/postbus/berichten");

        assertThat(toegestaan.header("Access-Control-Allow-Origin")).isEqualTo(Proefomgeving.HERKOMST);
        assertThat(toegestaan.header("Vary")).isEqualTo("Origin");
        assertThat(vreemd.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void eenBrowserMagVoorafVragenWatMag() {
        Response vooraf = anoniem().header("Origin", Proefomgeving.HERKOMST).header("Access-Control-Request-Method", "POST").options("/v1/berichten");

        assertThat(vooraf.statusCode()).isEqualTo(204);
        assertThat(vooraf.header("Access-Control-Allow-Origin")).isEqualTo(Proefomgeving.HERKOMST);
        assertThat(vooraf.header("Access-Control-Allow-Headers")).contains("Authorization").contains("Idempotency-Key");
        Probleemtoets.kopregels(vooraf);
    }
}
