package nl.poortwachter.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page of the console gets without asking: forms of this browser only, and headers that leave a script of another no room. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BeheerdeurTest {
    private static final String PAGINA = "/beheer/proef";
    private static final Map<String, String> FORMULIER = Map.of("tekst", "één & twee");

    @Test
    void eenFormulierVanDezeBrowserKomtBinnen() {
        assertThat(Medewerkersessie.van("beheerder").post(PAGINA, FORMULIER).asString()).isEqualTo("beheerder zegt één & twee");
    }

    @Test
    void eenScriptGeeftDeSleutelInEenKopregel() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.verzoek().header("Formuliersleutel", bas.formuliersleutel()).formParams(FORMULIER).post(PAGINA).statusCode()).isEqualTo(200);
    }

    @Test
    void zonderSleutelIsHetFormulierVanEenAnder() {
        geweigerd(Medewerkersessie.van("beheerder").verzoek().formParams(FORMULIER).post(PAGINA));
    }

    @Test
    void deSleutelVanEenAndereBrowserPastNiet() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        Medewerkersessie bente = Medewerkersessie.van("beheerder-2");

        geweigerd(new Medewerkersessie(bas.cookie(), bente.formuliersleutel()).post(PAGINA, FORMULIER));
    }

    @Test
    void eenSleutelDieTweeKeerInHetFormulierStaatTeltNiet() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        geweigerd(bas.verzoek().formParam("formuliersleutel", "x", bas.formuliersleutel()).post(PAGINA));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elders.example", "Origin, null"})
    void eenFormulierVanEenAndereSiteKomtNietBinnenOokNietMetDeGoedeSleutel(String kopregel, String waarde) {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        geweigerd(bas.verzoek().header(kopregel, waarde).formParam("formuliersleutel", bas.formuliersleutel()).post(PAGINA));
    }

    @Test
    void ookHetAanmeldformulierIsVanDezeBrowser() {
        geweigerd(Medewerkersessie.anoniem().verzoek().formParam("account", "beheerder").formParam("wachtwoord", Medewerkersessie.wachtwoord("beheerder"))
                .post("/beheer/aanmelden"));
    }

    @Test
    void eenFormulierZonderSessieGaatNaarHetAanmelden() {
        Response antwoord = Medewerkersessie.anoniem().post(PAGINA, FORMULIER);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.header("Location")).endsWith("/beheer/aanmelden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void ietsAndersDanOpvragenOfVersturenIs405(String methode) {
        Response antwoord = Medewerkersessie.van("beheerder").verzoek().request(methode, PAGINA);

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void eenFormulierVanMeerDan256KBIs413() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.post(PAGINA, Map.of("tekst", "x".repeat(257 * 1024))).statusCode()).isEqualTo(413);
        assertThat(bas.post(PAGINA, Map.of("tekst", "x".repeat(250 * 1024))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beheer/aanmelden", "/beheer/proef"})
    void elkePaginaHeeftDeKopregelsDieScriptsVanAnderenWeren(String adres) {
        Response antwoord = Medewerkersessie.van("beheerder").get(adres);

        assertThat(antwoord.header("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(antwoord.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(antwoord.header("Cache-Control")).isEqualTo("no-store");
        assertThat(antwoord.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(antwoord.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    private static void geweigerd(Response antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.asString()).contains("Dit formulier hoort niet bij deze browser");
    }
}
