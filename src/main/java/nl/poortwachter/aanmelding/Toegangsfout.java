package nl.poortwachter.aanmelding;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a person who may not see a page of the console which role was missing (MOD-1). */
public class Toegangsfout {
    private final SecurityIdentity wie;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;

    /** Tells whoever is signed in. */
    public Toegangsfout(SecurityIdentity wie, Event<Aanmeldgebeurtenis> gebeurtenissen) {
        this.wie = wie;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** 403 with the roles that the page asks for. */
    @ServerExceptionMapper
    public Response verboden(ForbiddenException e, ResourceInfo pagina, RoutingContext ctx) {
        gebeurtenissen.fire(Aanmeldgebeurtenis.geweigerd(Deur.MENS, Reden.ROL_ONTBREEKT, wie.getPrincipal().getName(), ctx.request()));
        return Response.status(Response.Status.FORBIDDEN).type(Pagina.HTML).entity(Pagina.melding(ctx, t -> t.rolOntbreekt(gevraagd(pagina)))).build();
    }

    private static String gevraagd(ResourceInfo pagina) {
        return Optional.ofNullable(pagina.getResourceMethod().getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(pagina.getResourceClass().getAnnotation(RolesAllowed.class)))
                .map(rollen -> String.join(", ", rollen.value())).orElse("");
    }
}
