package nl.poortwachter.beproeving;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import nl.poortwachter.aanmelding.Demoaccounts;

/**
 * The browser of a person at the console, as far as a test needs one: it keeps the cookie, follows no redirect and runs no script.
 *
 * @param cookie value of the session cookie
 * @param formuliersleutel what the forms of this browser send along
 */
public record Medewerkersessie(String cookie, String formuliersleutel) {
    private static final String COOKIE = "poortwachter";
    private static final String AANMELDEN = "/beheer/aanmelden";

    /** A browser that has only seen the sign in page. */
    public static Medewerkersessie anoniem() {
        Response pagina = Proefklant.anoniem().get(AANMELDEN);
        return new Medewerkersessie(pagina.cookie(COOKIE), sleutelOp(pagina));
    }

    /** Signs in with a built-in account, such as {@code beheerder}. */
    public static Medewerkersessie van(String account) {
        Medewerkersessie browser = anoniem();
        Response aangemeld = browser.meldAan(account, wachtwoord(account));
        assertThat(aangemeld.statusCode()).as(aangemeld.asString()).isEqualTo(303);
        String cookie = aangemeld.cookie(COOKIE);
        return new Medewerkersessie(cookie, sleutelOp(new Medewerkersessie(cookie, null).get(AANMELDEN)));
    }

    /** The password of a built-in account in the application under test. */
    public static String wachtwoord(String account) {
        return CDI.current().select(Demoaccounts.class).get().wachtwoorden().get(account);
    }

    /** Sends the sign in form. */
    public Response meldAan(String account, String wachtwoord) {
        return post(AANMELDEN, Map.of("account", account, "wachtwoord", wachtwoord));
    }

    /** Opens this page. */
    public Response get(String adres) {
        return verzoek().get(adres);
    }

    /** Sends a form with these fields, and the key of this browser. */
    public Response post(String adres, Map<String, String> velden) {
        return verzoek().formParam("formuliersleutel", formuliersleutel).formParams(velden).post(adres);
    }

    /** A request with the cookie of this browser. */
    public RequestSpecification verzoek() {
        return Proefklant.anoniem().redirects().follow(false).cookie(COOKIE, cookie);
    }

    private static String sleutelOp(Response pagina) {
        return pagina.htmlPath().getString("**.find { it.@name == 'formuliersleutel' }.@value");
    }
}
