package nl.poortwachter.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Whether an answer is a problem as ADR-9 and HTTP-1 want it, with every header that an answer must have (ADR-3, ADR-14). */
final class Probleemtoets {
    private Probleemtoets() { }

    /** Checks the answer and gives the problem, for what else the test has to say about it. */
    static JsonPath probleem(Response antwoord, int status, String type) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(status);
        assertThat(antwoord.contentType()).isEqualTo("application/problem+json");
        kopregels(antwoord);
        JsonPath probleem = antwoord.jsonPath();
        assertThat(probleem.getInt("status")).isEqualTo(status);
        assertThat(probleem.getString("type")).isEqualTo("urn:poortwachter:probleem:" + type);
        assertThat(probleem.getString("title")).isNotBlank();
        assertThat(probleem.getString("detail")).isNotBlank();
        return probleem;
    }

    /** Checks the headers of every answer. */
    static void kopregels(Response antwoord) {
        assertThat(antwoord.header("API-Version")).isEqualTo("1.0.0");
        assertThat(antwoord.header("Cache-Control")).isEqualTo("no-store");
        assertThat(antwoord.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
        assertThat(antwoord.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(antwoord.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(antwoord.headers().getValues("API-Version")).hasSize(1);
    }
}
