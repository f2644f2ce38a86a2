package nl.poortwachter.aanmelding;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefklok;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in to the console with a built-in account, what a session opens, and when it ends (SEC-9, SEC-10, MOD-1). */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AanmeldpaginaTest {
    private static final String PAGINA = "/beheer/proef";

    @AfterEach
    void deKlokLoopt() {
        Proefklok.loopt();
    }

    @ParameterizedTest
    @CsvSource({"/beheer/proef, /beheer/aanmelden?naar=%2Fbeheer%2Fproef", "/beheer, /beheer/aanmelden",
            "/beheer/bestaat-niet, /beheer/aanmelden?naar=%2Fbeheer%2Fbestaat-niet"})
    void wieNietIsAangemeldGaatNaarDeAanmeldpagina(String adres, String naar) {
        Response antwoord = anoniem().redirects().follow(false).get(adres);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.header("Location")).endsWith(naar);
    }

    @Test
    void eenDeelVanEenPaginaStuurtDeHelePaginaNaarHetAanmelden() {
        Response antwoord = anoniem().header("HX-Request", "true").get(PAGINA);

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.header("HX-Redirect")).isEqualTo("/beheer/aanmelden");
    }

    @Test
    void wieIsAangemeldZietDePaginaVanZijnRol() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.get(PAGINA).asString()).isEqualTo("beheerder|Bas Beheerder|[beheerder]|" + bas.formuliersleutel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inhoudlezer", "privacyfunctionaris", "auditor", "beleidsredacteur"})
    void eenAndereRolIsGeenBeheerder(String account) {
        Response antwoord = Medewerkersessie.van(account).get(PAGINA);

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.asString()).contains("Deze pagina vraagt een rol die u niet heeft: beheerder.");
    }

    @Test
    void deCookieIsNietVoorScriptsEnNietVoorAndereSites() {
        Medewerkersessie browser = Medewerkersessie.anoniem();
        String cookie = browser.meldAan("beheerder", Medewerkersessie.wachtwoord("beheerder")).header("Set-Cookie");

        assertThat(cookie).startsWith("poortwachter=").contains("HTTPOnly").contains("SameSite=Strict").contains("Path=/").doesNotContain("Max-Age");
        assertThat(cookie).as("elke sessie heeft een nieuwe sleutel").doesNotContain(browser.cookie());
    }

    @ParameterizedTest
    @CsvSource({"beheerder, fout", "bestaat-niet, fout", "beheerder, ''"})
    void eenVerkeerdWachtwoordIs401EnWordtNietHerhaald(String account, String wachtwoord) {
        Response antwoord = Medewerkersessie.anoniem().meldAan(account, wachtwoord);

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.asString()).contains("Dit account en dit wachtwoord horen niet bij elkaar.").doesNotContain("bestaat-niet");
        assertThat(antwoord.cookie("poortwachter")).isNull();
    }

    @Test
    void eenWeigeringWordtGeteldMetHaarReden() {
        double eerder = geteld("wachtwoord");

        Medewerkersessie.anoniem().meldAan("beheerder", "fout");

        assertThat(geteld("wachtwoord")).isEqualTo(eerder + 1);
    }

    @ParameterizedTest
    @CsvSource({"/beheer/proef, /beheer/proef", "https://elders.example/beheer, /beheer", "//elders.example, /beheer", "/beheerder, /beheer",
            "/beheer/aanmelden, /beheer", "/beheer/berichten?stand=wacht, /beheer/berichten?stand=wacht"})
    void naHetAanmeldenGaatHetTerugMaarNooitNaarEenAndereSite(String naar, String waarheen) {
        Response antwoord = Medewerkersessie.anoniem().post("/beheer/aanmelden", Map.of("account", "auditor", "wachtwoord",
                Medewerkersessie.wachtwoord("auditor"), "naar", naar));

        assertThat(antwoord.header("Location")).endsWith(waarheen).doesNotContain("elders");
    }

    @Test
    void naEenKwartierStilteIsDeSessieVoorbij() {
        Instant begin = Instant.now();
        Proefklok.zetOp(begin);
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        Proefklok.zetOp(begin.plus(Duration.ofMinutes(14)));
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(200);
        Proefklok.zetOp(begin.plus(Duration.ofMinutes(28)));
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(200);
        Proefklok.zetOp(begin.plus(Duration.ofMinutes(43)));
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(303);
    }

    @Test
    void eenPaginaDieZichzelfVerverstHoudtDeSessieNietOpen() {
        Instant begin = Instant.now();
        Proefklok.zetOp(begin);
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        Proefklok.zetOp(begin.plus(Duration.ofMinutes(14)));
        assertThat(bas.verzoek().header("Verversing", "ja").get(PAGINA).statusCode()).isEqualTo(200);
        Proefklok.zetOp(begin.plus(Duration.ofMinutes(15)));
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(303);
    }

    @Test
    void naAchtUurIsDeSessieVoorbijOokVoorWieBezigBlijft() {
        Instant begin = Instant.now();
        Proefklok.zetOp(begin);
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        for (int minuten = 10; minuten < 480; minuten += 10) {
            Proefklok.zetOp(begin.plus(Duration.ofMinutes(minuten)));
            assertThat(bas.get(PAGINA).statusCode()).isEqualTo(200);
        }

        Proefklok.zetOp(begin.plus(Duration.ofHours(8)));
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(303);
    }

    @Test
    void wieZichAfmeldtKomtMetDezelfdeCookieNietMeerBinnen() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        Response antwoord = bas.post("/beheer/afmelden", Map.of());

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.header("Location")).endsWith("/beheer/aanmelden?afgemeld=ja");
        assertThat(antwoord.header("Set-Cookie")).startsWith("poortwachter=;").contains("Max-Age=0");
        assertThat(bas.get(PAGINA).statusCode()).isEqualTo(303);
    }

    @Test
    void dePaginaSpreektOokEngels() {
        Response engels = anoniem().header("Accept-Language", "en-GB,en;q=0.9").get("/beheer/aanmelden");
        Response gekozen = anoniem().header("Accept-Language", "en").cookie("taal", "nl").get("/beheer/aanmelden");

        assertThat(engels.htmlPath().getString("html.@lang")).isEqualTo("en");
        assertThat(engels.asString()).contains("<h1>Sign in</h1>").contains("Password");
        assertThat(gekozen.htmlPath().getString("html.@lang")).isEqualTo("nl");
        assertThat(gekozen.asString()).contains("<h1>Aanmelden</h1>").contains("Wachtwoord");
    }

    private static double geteld(String reden) {
        return anoniem().get("/q/metrics").asString().lines()
                .filter(regel -> regel.startsWith("poortwachter_aanmelding_geweigerd_total{") && regel.contains("deur=\"mens\"") && regel.contains("reden=\"" + reden + "\""))
                .mapToDouble(regel -> Double.parseDouble(regel.substring(regel.lastIndexOf(' ')))).sum();
    }
}
