package nl.poortwachter.aanmelding;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;

/**
 * The door of the console. Whatever changes something is a form, and a form comes in only with the key of the browser that got the page: in the field
 * {@link #VELD}, or in the header {@link #KOPREGEL} when a script sends it. That holds for every page, whether its maker thought of it or not.
 */
@Singleton
public class Beheerdeur {
    /** The field of a form. */
    public static final String VELD = "formuliersleutel";
    /** The header of a script. */
    public static final String KOPREGEL = "Formuliersleutel";
    /** What a page of the console may do: load from here, send to here. No script or style within the page. */
    static final String PAGINABELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Bytes; the largest form is that of a policy. */
    private static final int GROOTSTE = 256 * 1024;
    private static final int LEESTIJD_MS = 30_000;
    private static final int NA_DE_DEUR_VAN_DE_API = 490;
    private final Sessiecookie cookie;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;

    /** The door, which tells who it turned away. */
    public Beheerdeur(Sessiecookie cookie, Event<Aanmeldgebeurtenis> gebeurtenissen) {
        this.cookie = cookie;
        this.gebeurtenissen = gebeurtenissen;
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::verwerk, NA_DE_DEUR_VAN_DE_API);
    }

    /** True for an address of the console. */
    public static boolean isBeheer(String pad) {
        return pad.equals(Terugweg.BEHEER) || pad.startsWith(Terugweg.BEHEER + "/");
    }

    private void verwerk(RoutingContext ctx) {
        HttpServerRequest verzoek = ctx.request();
        if (!isBeheer(ctx.normalizedPath())) {
            ctx.next();
            return;
        }
        ctx.response().putHeader("Content-Security-Policy", PAGINABELEID).putHeader("Referrer-Policy", "same-origin");
        if (verzoek.method() == HttpMethod.GET || verzoek.method() == HttpMethod.HEAD) {
            ctx.next();
        } else if (verzoek.method() != HttpMethod.POST) {
            ctx.response().putHeader("Allow", "GET, HEAD, POST");
            weiger(ctx, 405, Teksten::methode);
        } else if (lengte(verzoek).filter(l -> l <= GROOTSTE).isEmpty()) {
            weiger(ctx, 413, Teksten::teGroot);
        } else {
            lees(ctx);
        }
    }

    private void lees(RoutingContext ctx) {
        HttpServerRequest verzoek = ctx.request();
        long wekker = ctx.vertx().setTimer(LEESTIJD_MS, leeg -> verzoek.connection().close());
        verzoek.body().onComplete(gelezen -> ctx.vertx().cancelTimer(wekker)).onFailure(ctx::fail).onSuccess(inhoud -> {
            if (vanHier(verzoek) && hoortBijBrowser(verzoek, inhoud)) {
                ((RoutingContextInternal) ctx).setBody(inhoud);
                ctx.next();
            } else {
                gebeurtenissen.fire(Aanmeldgebeurtenis.geweigerd(Deur.MENS, Reden.VREEMD_FORMULIER, null, verzoek));
                weiger(ctx, 403, Teksten::vreemdFormulier);
            }
        });
        verzoek.resume();
    }

    /** Whether the browser says that one of our own pages sent this. An older browser says only from which site. */
    private static boolean vanHier(HttpServerRequest verzoek) {
        String plaats = verzoek.getHeader("Sec-Fetch-Site");
        String herkomst = verzoek.getHeader("Origin");
        if (plaats != null) {
            return plaats.equals("same-origin");
        }
        return herkomst == null || herkomst.equals("http://" + verzoek.authority()) || herkomst.equals("https://" + verzoek.authority());
    }

    private boolean hoortBijBrowser(HttpServerRequest verzoek, Buffer inhoud) {
        String gegeven = Optional.ofNullable(verzoek.getHeader(KOPREGEL)).orElseGet(() -> veld(verzoek, inhoud));
        return cookie.van(verzoek).filter(sleutel -> sleutel.hoortBij(gegeven)).isPresent();
    }

    private static String veld(HttpServerRequest verzoek, Buffer inhoud) {
        String soort = Optional.ofNullable(verzoek.getHeader("Content-Type")).orElse("");
        if (!soort.startsWith("application/x-www-form-urlencoded")) {
            return "";
        }
        List<String> waarden = new QueryStringDecoder(inhoud.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false).parameters()
                .getOrDefault(VELD, List.of());
        return waarden.size() == 1 ? waarden.get(0) : "";
    }

    private static Optional<Long> lengte(HttpServerRequest verzoek) {
        String lengte = verzoek.getHeader("Content-Length");
        try {
            return lengte == null ? Optional.empty() : Optional.of(Long.parseLong(lengte));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void weiger(RoutingContext ctx, int status, Function<Teksten, String> uitleg) {
        ctx.response().setStatusCode(status).putHeader("Content-Type", Pagina.HTML).end(Pagina.melding(ctx, uitleg));
    }
}
