package nl.poortwachter.ontvangst;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.aanmelding.Beheerdeur;
import nl.poortwachter.aanmelding.Keuring;
import nl.poortwachter.ldv.Traceparent;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses every caller that was not recognised, with the reason (MOD-1). Default deny. */
public class Aanmelding {
    private static final String UITDAGING = "Bearer realm=\"poortwachter\"";
    private static final String ONGELDIG_TOKEN = UITDAGING + ", error=\"invalid_token\"";
    private final Beller beller;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;

    /** Tells the resources who calls, and who listens whom it refused. */
    public Aanmelding(Beller beller, Event<Aanmeldgebeurtenis> gebeurtenissen) {
        this.beller = beller;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Runs before every resource that is not {@link Openbaar}. */
    @ServerRequestFilter
    public Optional<Response> herken(ResourceInfo resource, RoutingContext ctx) {
        if (resource.getResourceClass() == null || resource.getResourceClass().isAnnotationPresent(Openbaar.class) || isBeheer(resource)) {
            return Optional.empty();
        }
        Keuring keuring = ctx.get(Toelating.KEURING);
        if (!keuring.toegelaten()) {
            gebeurtenissen.fire(Aanmeldgebeurtenis.geweigerd(Deur.SYSTEEM, keuring.reden(), null, ctx.request()));
            return Optional.of(geweigerd(keuring.reden()));
        }
        beller.is(keuring.afnemer(), ctx.request().remoteAddress().hostAddress(), ingang(resource, ctx),
                ctx.request().headers().getAll(Traceparent.KOPREGEL));
        return Optional.empty();
    }

    /** The method and the path as the resource declares it, so without numbers. */
    private static String ingang(ResourceInfo resource, RoutingContext ctx) {
        String pad = resource.getResourceClass().getAnnotation(Path.class).value();
        Path eigen = resource.getResourceMethod().getAnnotation(Path.class);
        return ctx.request().method().name() + " " + pad + (eigen == null ? "" : "/" + eigen.value());
    }

    /** Pages of the console are for people, who sign in otherwise. */
    private static boolean isBeheer(ResourceInfo resource) {
        Path adres = resource.getResourceClass().getAnnotation(Path.class);
        return adres != null && Beheerdeur.isBeheer(adres.value());
    }

    private static Response geweigerd(Reden reden) {
        return switch (reden) {
            case TOKEN_ONBEKEND -> nietAangemeld("Dit token is niet bekend bij Poortwachter, of niet meer geldig.", ONGELDIG_TOKEN);
            case CERTIFICAAT_ANDERS -> nietAangemeld("Dit token hoort bij een clientcertificaat dat u niet liet zien.", ONGELDIG_TOKEN);
            case CERTIFICAAT_ONBEKEND -> nietAangemeld("Dit clientcertificaat hoort bij geen aansluiting van Poortwachter.", UITDAGING);
            case ORGANISATIE_ONBEKEND -> Probleem.metCode(Probleem.Soort.GEEN_TOEGANG, "AANMELDING-ORGANISATIE",
                    "Dit token is geldig, maar de organisatie erin heeft geen aansluiting bij Poortwachter.").antwoord();
            case GEEN_ROL -> Probleem.metCode(Probleem.Soort.GEEN_TOEGANG, "AANMELDING-ROL",
                    "Dit token is geldig, maar noemt geen organisatie en geen rol van Poortwachter.").antwoord();
            default -> nietAangemeld("Meld u aan met een clientcertificaat of een bearer-token.", UITDAGING);
        };
    }

    private static Response nietAangemeld(String uitleg, String uitdaging) {
        return Response.fromResponse(Probleem.van(Probleem.Soort.NIET_AANGEMELD, uitleg).antwoord()).header(HttpHeaders.WWW_AUTHENTICATE, uitdaging).build();
    }
}
