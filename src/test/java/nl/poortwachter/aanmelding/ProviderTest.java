package nl.poortwachter.aanmelding;

import static io.restassured.RestAssured.given;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and systems that sign in with a real identity provider (OA-1, OA-2, OA-5, MOD-1). The one class that starts a Keycloak. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(value = Proefomgeving.class, initArgs = @ResourceArg(name = "demoaccounts", value = "false"), restrictToAnnotatedClass = true)
@QuarkusTestResource(value = Keycloak.class, restrictToAnnotatedClass = true)
class ProviderTest {

    @Test
    void eenBeheerderMeldtZichAanBijDeProviderEnKomtOpDePaginaDieHijVroeg() throws Exception {
        Proefbrowser bea = aangemeld("bea", "/beheer/proef");

        assertThat(bea.status()).isEqualTo(200);
        assertThat(bea.adres().getPath()).isEqualTo("/beheer/proef");
        assertThat(bea.tekst()).startsWith("bea|Bea Beheer|[beheerder]|");
        assertThat(bea.cookies("127.0.0.1:" + RestAssured.port)).as("de tokens van de provider blijven niet in de browser").containsExactly("__Host-poortwachter");
    }

    @Test
    void wieEenAndereRolHeeftWordtBijDePaginaGeweigerd() throws Exception {
        Proefbrowser arno = aangemeld("arno", "/beheer/proef");

        assertThat(arno.status()).isEqualTo(403);
        assertThat(arno.tekst()).contains("Deze pagina vraagt een rol die u niet heeft: beheerder.");
    }

    @Test
    void wieGeenRolHeeftKrijgtGeenSessie() throws Exception {
        Proefbrowser nora = bijDeProvider("/beheer/proef").verstuur(Map.of("username", "nora", "password", Keycloak.wachtwoord()));

        assertThat(nora.status()).isEqualTo(403);
        assertThat(nora.tekst()).contains("Uw account heeft hier geen rol.").contains("auditor, beheerder, beleidsredacteur, inhoudlezer, privacyfunctionaris");
        assertThat(nora.open("/beheer/proef").adres().getPath()).isEqualTo("/beheer/aanmelden");
    }

    @Test
    void eenVerkeerdWachtwoordBlijftBijDeProvider() throws Exception {
        Proefbrowser vreemde = bijDeProvider("/beheer/proef").verstuur(Map.of("username", "bea", "password", "geraden"));

        assertThat(vreemde.adres().toString()).startsWith(Keycloak.adres());
        assertThat(vreemde.tekst()).contains("Invalid username or password");
    }

    @Test
    void naAfmeldenVraagtDeProviderOpnieuwWieHetIs() throws Exception {
        Proefbrowser bea = aangemeld("bea", "/beheer/proef");
        String sleutel = bea.tekst().substring(bea.tekst().lastIndexOf('|') + 1);

        bea.stuurFormulier("/beheer/afmelden", Map.of("formuliersleutel", sleutel));

        assertThat(bea.tekst()).contains("U bent afgemeld.");
        assertThat(bea.open("/beheer/proef").klik("Aanmelden").adres().toString()).startsWith(Keycloak.adres());
    }

    @Test
    void ingebouwdeAccountsZijnErNietNaastEenProvider() throws Exception {
        Proefbrowser browser = new Proefbrowser().open(adres("/beheer/aanmelden"));

        assertThat(browser.tekst()).contains("U meldt zich aan met het account van uw organisatie.").doesNotContain("password");
    }

    @ParameterizedTest
    @CsvSource({"met-oin, RECHT-POSTBUS", "met-kvk, RECHT-POSTBUS"})
    void eenSysteemMetEenTokenVanDeProviderIsDeAfnemerVanZijnOrganisatie(String client, String geenRecht) {
        assertThat(met(token(client)).get("/v1/berichten/" + UUID.randomUUID()).statusCode()).as("mag inzien, maar dit bericht is er niet").isEqualTo(404);
        assertThat(met(token(client)).get("/v1/postbus/berichten").jsonPath().getList("errors.code")).containsExactly(geenRecht);
    }

    @Test
    void eenSysteemBiedtMetZijnTokenEenBerichtAan() {
        Response antwoord = met(token("met-oin")).contentType("application/xml").body(Proefklant.verzoek().bytes()).post("/v1/berichten");

        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
        assertThat(met(token("met-oin")).get(antwoord.header("Location")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"vreemde-organisatie, 403, AANMELDING-ORGANISATIE", "zonder-organisatie, 403, AANMELDING-ROL"})
    void wieDeProviderKentMaarPoortwachterNietHoortWatErOntbreekt(String client, int status, String code) {
        Response antwoord = met(token(client)).get("/v1/postbus/berichten");

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.contentType()).isEqualTo("application/problem+json");
        assertThat(antwoord.jsonPath().getList("errors.code")).containsExactly(code);
    }

    @Test
    void oa4_eenTokenDatAanEenCertificaatGebondenIsGeldtNietZonderDatCertificaat() {
        Response antwoord = met(token("gebonden")).get("/v1/postbus/berichten");

        ongeldig(antwoord);
        assertThat(antwoord.jsonPath().getString("detail")).isEqualTo("Dit token hoort bij een clientcertificaat dat u niet liet zien.");
    }

    @Test
    void eenTokenVoorEenAnderOntvangerIs401() {
        ongeldig(met(token("voor-een-ander")).get("/v1/postbus/berichten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handtekening", "inhoud", "zonder-handtekening", "zelfgemaakt"})
    void eenVervalstTokenIs401(String wat) {
        String[] delen = token("met-oin").split("\\.");
        String vervalst = switch (wat) {
            case "handtekening" -> delen[0] + "." + delen[1] + "." + delen[2].substring(1) + delen[2].charAt(0);
            case "inhoud" -> delen[0] + "." + token("vreemde-organisatie").split("\\.")[1] + "." + delen[2];
            case "zonder-handtekening" -> "eyJhbGciOiJub25lIn0." + delen[1] + ".";
            default -> Jwt.issuer(Keycloak.adres()).audience("poortwachter").subject("x").claim("oin", "00000001000000000017").expiresIn(Duration.ofMinutes(5))
                    .jws().keyId(Proefsleutel.NAAM).sign(Proefsleutel.lees(Keycloak.sleutel()));
        };

        ongeldig(met(vervalst).get("/v1/postbus/berichten"));
    }

    @Test
    void eenPrivacyfunctionarisGebruiktDeApiMetZijnEigenToken() {
        Response mag = met(tokenVan("pien")).get("/v1/voorstellen");
        Response magNiet = met(tokenVan("arno")).contentType("application/json").body(Map.of("bsn", "999900006", "reden", "proef")).post("/v1/inzageverzoeken");
        Response verslag = met(tokenVan("pien")).contentType("application/json").accept("application/json").body(Map.of("bsn", "999900006", "reden", "proef"))
                .post("/v1/inzageverzoeken");

        assertThat(mag.statusCode()).isEqualTo(200);
        assertThat(magNiet.statusCode()).isEqualTo(403);
        assertThat(verslag.statusCode()).as(verslag.asString()).isEqualTo(200);
    }

    @Test
    void eenMensVerstuurtGeenBerichten() {
        Response antwoord = met(tokenVan("bea")).contentType("application/xml").body(Proefklant.verzoek().bytes()).post("/v1/berichten");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.jsonPath().getList("errors.code")).contains("HUB-AFNEMER-VERZENDEN");
    }

    @Test
    void eenGeregistreerdTokenBlijftGeldenNaastDeProvider() {
        assertThat(met(Proefpartijen.token("aanbieder")).get("/v1/postbus/berichten").statusCode()).isEqualTo(200);
        ongeldig(met("geraden-token").get("/v1/postbus/berichten"));
    }

    private static void ongeldig(Response antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(401);
        assertThat(antwoord.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"poortwachter\", error=\"invalid_token\"");
        assertThat(antwoord.contentType()).isEqualTo("application/problem+json");
    }

    private static Proefbrowser bijDeProvider(String pagina) throws IOException, InterruptedException {
        return new Proefbrowser().open(adres(pagina)).klik("Aanmelden");
    }

    private static Proefbrowser aangemeld(String account, String pagina) throws IOException, InterruptedException {
        return bijDeProvider(pagina).verstuur(Map.of("username", account, "password", Keycloak.wachtwoord())).ververs();
    }

    private static String adres(String pad) {
        return "http://127.0.0.1:" + RestAssured.port + pad;
    }

    private static RequestSpecification met(String token) {
        return anoniem().header("Authorization", "Bearer " + token);
    }

    /** A system asks a token for itself, with its key and without a secret. */
    private static String token(String client) {
        return token(client, Map.of("grant_type", "client_credentials"));
    }

    /** A person's token, through a client that may ask for it. */
    private static String tokenVan(String account) {
        return token("rapportage", Map.of("grant_type", "password", "username", account, "password", Keycloak.wachtwoord(), "scope", "openid"));
    }

    private static String token(String client, Map<String, String> vraag) {
        Response antwoord = given().formParams(vraag).formParam("client_id", client)
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", Proefsleutel.bewijs(Keycloak.sleutel(), client, Keycloak.adres()))
                .post(Keycloak.adres() + "/protocol/openid-connect/token");
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
        return antwoord.jsonPath().getString("access_token");
    }
}
