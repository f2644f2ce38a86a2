package nl.poortwachter.ontvangst;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer, errors included: version and security (ADR-3, ADR-14), and which web pages may read it (ADR-15).
 *
 * <p>Not the CORS filter of Quarkus: that answers an unknown origin with a bare 403, where ADR-9 asks for a problem. Here an unknown origin gets no
 * permission, and the browser keeps the answer from the page.
 */
@Singleton
public class Kopregels {
    private static final Map<String, String> VEILIG = Map.of(
            "Cache-Control", "no-store",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "frame-ancestors 'none'");
    private static final String BESCHRIJVING = "/v1/openapi.";
    private static final int VOOR_AL_HET_ANDERE = 510;

    @ConfigProperty(name = "poortwachter.api.versie")
    String versie;

    /** Origins of web pages that may use the API, such as https://dossier.example. */
    @ConfigProperty(name = "poortwachter.api.herkomsten")
    Optional<List<String>> herkomsten;

    void registreer(@Observes Filters filters) {
        filters.register(this::verwerk, VOOR_AL_HET_ANDERE);
    }

    private void verwerk(RoutingContext ctx) {
        HttpServerResponse antwoord = ctx.response();
        String herkomst = ctx.request().getHeader("Origin");
        boolean toegestaan = herkomst != null && herkomsten.isPresent() && herkomsten.get().contains(herkomst);
        ctx.addHeadersEndHandler(leeg -> {
            VEILIG.forEach((naam, waarde) -> zetAlsAfwezig(antwoord, naam, waarde));
            antwoord.putHeader("API-Version", versie);
            if (ctx.request().path().startsWith(BESCHRIJVING)) {
                antwoord.putHeader("Access-Control-Allow-Origin", "*");
            } else if (toegestaan) {
                antwoord.putHeader("Access-Control-Allow-Origin", herkomst).putHeader("Vary", "Origin")
                        .putHeader("Access-Control-Expose-Headers", "Location, API-Version, Retry-After, WWW-Authenticate");
            }
        });
        if (toegestaan && isVooraf(ctx.request())) {
            antwoord.setStatusCode(204).putHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                    .putHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept, Idempotency-Key, traceparent, "
                            + String.join(", ", Verklaringen.KOPREGELS))
                    .putHeader("Access-Control-Max-Age", "3600").end();
        } else {
            ctx.next();
        }
    }

    /** A browser asks leave before the request itself. */
    private static boolean isVooraf(HttpServerRequest verzoek) {
        return verzoek.method() == HttpMethod.OPTIONS && verzoek.getHeader("Access-Control-Request-Method") != null;
    }

    private static void zetAlsAfwezig(HttpServerResponse antwoord, String naam, String waarde) {
        if (!antwoord.headers().contains(naam)) {
            antwoord.putHeader(naam, waarde);
        }
    }
}
