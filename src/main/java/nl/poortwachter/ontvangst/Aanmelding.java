package nl.poortwachter.ontvangst;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.poortwachter.aanmelding.Beheerdeur;
import nl.poortwachter.partij.Afnemer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses every calling system that was not recognised. Default deny. */
public class Aanmelding {
    private final Beller beller;

    /** Tells the resources who calls. */
    public Aanmelding(Beller beller) {
        this.beller = beller;
    }

    /** Runs before every resource that is not {@link Openbaar}. */
    @ServerRequestFilter
    public Optional<Response> herken(ResourceInfo resource, RoutingContext ctx) {
        if (resource.getResourceClass() == null || resource.getResourceClass().isAnnotationPresent(Openbaar.class) || isBeheer(resource)) {
            return Optional.empty();
        }
        Afnemer herkend = ctx.get(Toelating.AFNEMER);
        if (herkend == null) {
            return Optional.of(geweigerd(ctx.request()));
        }
        beller.is(herkend, ctx.request().remoteAddress().hostAddress(), ingang(resource, ctx));
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

    private static Response geweigerd(HttpServerRequest verzoek) {
        boolean metToken = verzoek.getHeader(HttpHeaders.AUTHORIZATION) != null;
        String zonderToken = Herkenning.certificaat(verzoek).isPresent() ? "Dit clientcertificaat hoort bij geen aansluiting van Poortwachter."
                : "Meld u aan met een clientcertificaat of een bearer-token.";
        String uitleg = metToken ? "Dit token is niet bekend bij Poortwachter." : zonderToken;
        Response probleem = Probleem.van(Probleem.Soort.NIET_AANGEMELD, uitleg).antwoord();
        String uitdaging = metToken ? "Bearer realm=\"poortwachter\", error=\"invalid_token\"" : "Bearer realm=\"poortwachter\"";
        return Response.fromResponse(probleem).header(HttpHeaders.WWW_AUTHENTICATE, uitdaging).build();
    }
}
