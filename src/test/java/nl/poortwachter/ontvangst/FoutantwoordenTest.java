package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem with the headers of every answer (ADR-3, 4, 8, 9, 14, 17). */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class FoutantwoordenTest {
    @TestHTTPResource("/v1/berichten")
    URL berichten;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/bestaat-niet", "/v1", "/v2/berichten", "/bestaat-niet", "/v1/berichten/a/b/c"})
    void eenOnbekendPadIs404(String pad) {
        probleem(als("aanbieder").get(pad), 404, "niet-gevonden");
    }

    @Test
    void eenSchuineStreepAanHetEindeIs404EnGeenOmleiding() {
        probleem(als("aanbieder").redirects().follow(false).get("/v1/postbus/berichten/"), 404, "niet-gevonden");
        probleem(als("aanbieder").contentType("application/xml").body(verzoek().bytes()).post("/v1/berichten/"), 404, "niet-gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen-uuid", "00000000-0000-0000-0000-000000000000", "%20", "0191f2a6-7c1e-7b3c-9a57-1d2f3a4b5c6d"})
    void eenNummerDatNietBestaatIs404(String nummer) {
        probleem(als("aanbieder").urlEncodingEnabled(false).get("/v1/berichten/" + nummer), 404, "niet-gevonden");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /v1/berichten, POST", "GET, /v1/berichten, POST", "PUT, /v1/berichten/x, GET", "POST, /v1/postbus/berichten, GET",
            "GET, /v1/controles, POST", "PATCH, /v1/postbus/berichten/x, DELETE"})
    void eenAndereMethodeIs405MetWatWelMag(String methode, String pad, String toegestaan) {
        Response antwoord = als("aanbieder").contentType("application/xml").request(methode, pad);

        probleem(antwoord, 405, "methode-niet-toegestaan");
        assertThat(antwoord.header("Allow")).contains(toegestaan);
    }

    @Test
    void eenVormDieNietLeverbaarIsGeeft406() {
        probleem(als("aanbieder").accept("text/csv").get("/v1/postbus/berichten"), 406, "niet-leverbaar");
        probleem(als("aanbieder").accept("application/pdf").contentType("application/xml").body(verzoek().bytes()).post("/v1/berichten"), 406,
                "niet-leverbaar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream", "multipart/form-data; boundary=x", "*/*", "application/*",
            "application/xml; charset=ISO-8859-1", "text/xml;charset=\"utf-16\""})
    void eenAnderMediatypeOfEenAndereTekensetIs415(String mediatype) {
        probleem(als("aanbieder").contentType(mediatype).body(verzoek().bytes()).post("/v1/berichten"), 415, "verkeerd-mediatype");
    }

    @Test
    void teDiepGenesteJsonIs400() {
        probleem(als("aanbieder").contentType("application/json").body("{\"a\":".repeat(20_000)).post("/v1/toestemmingen"), 400, "ongeldige-aanvraag");
    }

    @Test
    void zonderMediatypeIs415() throws Exception {
        HttpRequest zonder = HttpRequest.newBuilder(berichten.toURI()).header("Authorization", "Bearer " + Proefpartijen.token("aanbieder"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(verzoek().bytes())).build();

        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(zonder, HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(415);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void eenLeegBerichtIs400() {
        assertThat(probleem(biedAan("aanbieder", new byte[0]), 400, "ongeldig-bericht").getList("errors.code")).containsExactly("LEES-LEEG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a", "\"a b\"", "a b"})
    void eenOnleesbareIdempotencyKeyIs400(String sleutel) {
        probleem(als("aanbieder").header("Idempotency-Key", sleutel).contentType("application/xml").body(verzoek().bytes()).post("/v1/berichten"),
                400, "ongeldige-aanvraag");
    }

    @ParameterizedTest
    @CsvSource({"na, x", "na, -1", "aantal, 0", "aantal, 251", "aantal, veel"})
    void eenGetalInHetAdresDatNietKloptIs400(String naam, String waarde) {
        probleem(als("aanbieder").queryParam(naam, waarde).get("/v1/postbus/berichten"), 400, "ongeldige-aanvraag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/berichten", "/v1/postbus/berichten", "/bestaat-niet"})
    void headEnOptionsLatenNietsLosEnHebbenDeKopregels(String pad) {
        Probleemtoets.kopregels(anoniem().options(pad));
        Probleemtoets.kopregels(anoniem().head(pad));
    }
}
