package nl.poortwachter.beproeving;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;

/** Record systems that talk to the gateway under test over HTTP, and fresh messages for them. */
public final class Proefklant {
    /** Without this a character set is added to the media type, and a form is not in UTF-8, as a browser sends it. */
    private static final RestAssuredConfig ZONDER_TEKENSET = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultCharsetForContentType("UTF-8", ContentType.URLENC));

    private Proefklant() { }

    /** A request of the system with this id. */
    public static RequestSpecification als(String afnemer) {
        return anoniem().header("Authorization", "Bearer " + Proefpartijen.token(afnemer));
    }

    /** A request of nobody in particular. */
    public static RequestSpecification anoniem() {
        return given().config(ZONDER_TEKENSET);
    }

    /** Hands in this message for this system. */
    public static Response biedAan(String afnemer, Berichtbouwer<?> bericht) {
        return biedAan(afnemer, bericht.bytes());
    }

    /** Hands in these bytes as XML for this system. */
    public static Response biedAan(String afnemer, byte[] inhoud) {
        return als(afnemer).contentType("application/xml").body(inhoud).post("/v1/berichten");
    }

    /** A valid request for help from the provider, never seen before: it has its own Identificatie, reference and citizen. */
    public static Jw315 verzoek() {
        int nummer = Proefnummers.volgende();
        String naam = Proefnummers.identificatie(nummer);
        return Jw315.bericht().identificatie(naam).bsn(Proefnummers.bsn(nummer)).aanvraag(a -> a.referentie(naam));
    }

    /** A valid allocation from the municipality, never seen before: it has its own Identificatie, number and citizen. */
    public static Jw301 toewijzing() {
        int nummer = Proefnummers.volgende();
        return Jw301.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer)));
    }
}
