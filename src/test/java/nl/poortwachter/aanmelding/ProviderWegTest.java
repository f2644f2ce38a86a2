package nl.poortwachter.aanmelding;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** The identity provider cannot be reached: who needs it hears so, and everyone else goes on. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(value = Proefomgeving.class, initArgs = @ResourceArg(name = "demoaccounts", value = "false"), restrictToAnnotatedClass = true)
@QuarkusTestResource(value = OnbereikbareProvider.class, restrictToAnnotatedClass = true)
class ProviderWegTest {
    /** Has the form of a token of a provider; whether it is one can only the provider tell. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJpc3MiOiJ4In0.AAAA";

    @Test
    void wieEenTokenVanDeProviderLaatZienKrijgt503EnHoortDatHetAanDeProviderLigt() {
        Response antwoord = anoniem().header("Authorization", "Bearer " + TOKEN).get("/v1/postbus/berichten");

        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(503);
        assertThat(antwoord.contentType()).isEqualTo("application/problem+json");
        assertThat(antwoord.header("Retry-After")).isEqualTo("10");
        assertThat(antwoord.jsonPath().getMap("")).isEqualTo(Map.of("type", "urn:poortwachter:probleem:niet-beschikbaar", "title", "Tijdelijk niet beschikbaar",
                "status", 503, "detail", "Uw token is nu niet te controleren: de identiteitsprovider is niet bereikbaar."));
    }

    @Test
    void wieZichAndersAanmeldtMerktNiets() {
        assertThat(biedAan("aanbieder", verzoek()).statusCode()).isEqualTo(202);
        assertThat(als("aanbieder").get("/v1/postbus/berichten").statusCode()).isEqualTo(200);
        assertThat(anoniem().get("/v1/postbus/berichten").statusCode()).isEqualTo(401);
        assertThat(anoniem().header("Authorization", "Bearer onbekend").get("/v1/postbus/berichten").statusCode()).isEqualTo(401);
    }

    @Test
    void hetKnooppuntBlijftGereed() {
        assertThat(anoniem().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void eenMensHoortDatAanmeldenNuNietKan() throws Exception {
        Response antwoord = anoniem().redirects().follow(false).get("/beheer/aanmelden/provider");

        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(503);
        assertThat(antwoord.header("Retry-After")).isEqualTo("10");
        assertThat(antwoord.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(antwoord.asString()).contains("Aanmelden kan nu niet: de identiteitsprovider is niet bereikbaar.").doesNotContain("127.0.0.1:1", "Exception");
        assertThat(Files.readString(Proefomgeving.LOGBOEK)).contains("identiteitsprovider-onbereikbaar oorzaak=");
    }
}
