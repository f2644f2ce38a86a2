package nl.poortwachter.ontvangst;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What holds for every answer, errors included: version and security headers (ADR-3, ADR-14), no trailing slash (ADR-4), no token in the query
 * (DK-7), and a refusal by announced size before any byte is read.
 */
@Singleton
public class Kopregels {
    private static final Map<String, String> VEILIG = Map.of(
            "Cache-Control", "no-store",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");
    private static final String VOORRANG_VOOR_ALLES = "Content-Security-Policy";

    @ConfigProperty(name = "poortwachter.api.versie")
    String versie;

    @ConfigProperty(name = "poortwachter.api.grootste-bericht")
    long grootste;

    void registreer(@Observes Filters filters) {
        filters.register(this::verwerk, 500);
    }

    private void verwerk(RoutingContext ctx) {
        HttpServerResponse antwoord = ctx.response();
        ctx.addHeadersEndHandler(leeg -> {
            VEILIG.forEach((naam, waarde) -> zetAlsAfwezig(antwoord, naam, waarde));
            zetAlsAfwezig(antwoord, VOORRANG_VOOR_ALLES, "frame-ancestors 'none'");
            antwoord.putHeader("API-Version", versie);
        });
        String pad = ctx.request().path();
        if (pad.length() > 1 && pad.endsWith("/")) {
            weiger(ctx, Probleem.Soort.NIET_GEVONDEN, "Op dit adres is niets te vinden; een adres eindigt niet op een schuine streep.");
        } else if (ctx.request().getParam("access_token") != null) {
            weiger(ctx, Probleem.Soort.ONGELDIGE_AANVRAAG, "Een token hoort in de kopregel Authorization, niet in het adres.");
        } else if (aangekondigd(ctx) > grootste) {
            weiger(ctx, Probleem.Soort.TE_GROOT, "Een bericht mag hoogstens 25 MB groot zijn.");
        } else {
            ctx.next();
        }
    }

    private static void zetAlsAfwezig(HttpServerResponse antwoord, String naam, String waarde) {
        if (!antwoord.headers().contains(naam)) {
            antwoord.putHeader(naam, waarde);
        }
    }

    private static long aangekondigd(RoutingContext ctx) {
        String lengte = ctx.request().getHeader("Content-Length");
        try {
            return lengte == null ? 0 : Long.parseLong(lengte);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static void weiger(RoutingContext ctx, Probleem.Soort soort, String detail) {
        JsonObject probleem = new JsonObject().put("type", soort.type().toString()).put("title", soort.titel())
                .put("status", soort.status()).put("detail", detail);
        ctx.response().setStatusCode(soort.status()).putHeader("Content-Type", Probleem.MEDIATYPE.toString())
                .putHeader("Connection", "close").end(probleem.encode());
    }
}
