package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.beproeving.Proefklant.als;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Requests in JSON as the tests of this package make them. */
final class Aanvraag {
    static final String FUNCTIONARIS = "functionaris";
    static final String TWEEDE = "tweede-functionaris";

    private Aanvraag() { }

    /** Posts these fields. */
    static Response post(String afnemer, String adres, Map<String, ?> velden) {
        return als(afnemer).contentType("application/json").body(velden).post(adres);
    }

    /** Posts without a body. */
    static Response post(String afnemer, String adres) {
        return als(afnemer).post(adres);
    }

    /** Has a measure proposed by one and confirmed by the other. */
    static void maatregel(String soort, String actie, Map<String, ?> over) {
        Map<String, Object> velden = new java.util.HashMap<>(over);
        velden.putAll(Map.of("soort", soort, "actie", actie, "reden", "Op verzoek van de burger"));
        Response voorstel = post(FUNCTIONARIS, "/v1/maatregelen", velden);
        assertThat(voorstel.statusCode()).as(voorstel.asString()).isEqualTo(201);
        Response bevestigd = post(TWEEDE, voorstel.header("Location") + "/bevestigingen");
        assertThat(bevestigd.statusCode()).as(bevestigd.asString()).isEqualTo(200);
    }

    /** The codes and places of the errors in a problem. */
    static List<String> fouten(Response antwoord) {
        JsonPath probleem = antwoord.jsonPath();
        return probleem.<Map<String, String>>getList("errors").stream().map(f -> f.get("code") + " " + f.get("pointer")).toList();
    }
}
