package nl.poortwachter.aanmelding;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where someone goes after signing in: the page that was asked for, never another site. */
final class Terugweg {
    /** The console, where everyone begins. */
    static final String BEHEER = "/beheer";
    /** The sign in page. */
    static final String AANMELDEN = BEHEER + "/aanmelden";
    /** Where the provider sends people back to. */
    static final String PROVIDER = AANMELDEN + "/provider";
    private static final Pattern EIGEN_PAGINA = Pattern.compile(BEHEER + "([/?][A-Za-z0-9._~/?=&%:+-]*)?");

    private Terugweg() { }

    /** Whether a page of the console was asked for. */
    static boolean isBeheer(HttpServerRequest verzoek) {
        return verzoek.path().equals(BEHEER) || verzoek.path().startsWith(BEHEER + "/");
    }

    /** The sign in page, with the way back to what was asked for. A form that was sent is not sent again by itself. */
    static String aanmelden(HttpServerRequest verzoek) {
        boolean pagina = verzoek.method() == HttpMethod.GET && verzoek.getHeader("HX-Request") == null;
        return met(AANMELDEN, pagina ? veilig(verzoek.uri()) : BEHEER);
    }

    /** This address with the way back to that page. */
    static String met(String adres, String naar) {
        return naar.equals(BEHEER) ? adres : adres + "?naar=" + URLEncoder.encode(naar, StandardCharsets.UTF_8);
    }

    /** This address when it is a page of the console, otherwise the first page of it. */
    static String veilig(String naar) {
        boolean goed = naar != null && EIGEN_PAGINA.matcher(naar).matches() && !naar.startsWith(AANMELDEN);
        return goed ? naar : BEHEER;
    }
}
