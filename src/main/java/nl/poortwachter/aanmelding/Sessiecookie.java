package nl.poortwachter.aanmelding;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The cookie in which a browser keeps its {@link Sessiesleutel}: not for scripts, not for requests that begin at another site, gone with the browser.
 * Over TLS, and always when there is an identity provider, it is bound to this host and never sent in clear text.
 */
@Singleton
public class Sessiecookie {
    private static final String OPEN = "poortwachter";
    private static final String BEVEILIGD = "__Host-poortwachter";
    private final boolean altijdBeveiligd;

    /** A cookie for a gateway with these settings. */
    public Sessiecookie(Aanmeldinstellingen instellingen) {
        this.altijdBeveiligd = instellingen.provider().aan();
    }

    /** The key that this browser sent. */
    Optional<Sessiesleutel> van(HttpServerRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookie(naam(verzoek))).map(Cookie::getValue).flatMap(Sessiesleutel::lees);
    }

    /** The key of this browser, given to it when it has none. */
    Sessiesleutel vanOfNieuw(HttpServerRequest verzoek) {
        return van(verzoek).orElseGet(() -> {
            Sessiesleutel nieuw = Sessiesleutel.nieuw();
            zet(verzoek, nieuw);
            return nieuw;
        });
    }

    void zet(HttpServerRequest verzoek, Sessiesleutel sleutel) {
        antwoord(verzoek).addCookie(cookie(verzoek, sleutel.waarde()));
    }

    void wis(HttpServerRequest verzoek) {
        antwoord(verzoek).addCookie(cookie(verzoek, "").setMaxAge(0));
    }

    private Cookie cookie(HttpServerRequest verzoek, String waarde) {
        return Cookie.cookie(naam(verzoek), waarde).setPath("/").setHttpOnly(true).setSecure(beveiligd(verzoek)).setSameSite(CookieSameSite.STRICT);
    }

    private String naam(HttpServerRequest verzoek) {
        return beveiligd(verzoek) ? BEVEILIGD : OPEN;
    }

    private boolean beveiligd(HttpServerRequest verzoek) {
        return altijdBeveiligd || "https".equals(verzoek.scheme());
    }

    private static HttpServerResponse antwoord(HttpServerRequest verzoek) {
        return verzoek.response();
    }
}
