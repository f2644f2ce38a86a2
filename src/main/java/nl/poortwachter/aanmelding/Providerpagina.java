package nl.poortwachter.aanmelding;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;

/** Where people come back from the identity provider: it told who they are, and from here on they have a session of ours. */
@Path(Terugweg.PROVIDER)
@Produces(Pagina.HTML)
public class Providerpagina {
    private final SecurityIdentity wie;
    private final OidcSession provider;
    private final Aanmeldinstellingen instellingen;
    private final Sessies sessies;
    private final Sessiecookie cookie;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;
    private final RoutingContext ctx;

    /** The page for this person. */
    public Providerpagina(SecurityIdentity wie, OidcSession provider, Aanmeldinstellingen instellingen, Sessies sessies,
                          Sessiecookie cookie, Event<Aanmeldgebeurtenis> gebeurtenissen, RoutingContext ctx) {
        this.wie = wie;
        this.provider = provider;
        this.instellingen = instellingen;
        this.sessies = sessies;
        this.cookie = cookie;
        this.gebeurtenissen = gebeurtenissen;
        this.ctx = ctx;
    }

    /**
     * Begins a session, or refuses who has no role here. Either way the tokens of the provider are forgotten: they did their work. A page and not a
     * redirect, because a browser gives no strict cookie to a request that began at another site.
     */
    @GET
    @PermitAll
    @Blocking
    public Uni<Response> terug(@QueryParam("naar") String naar) {
        Set<String> rollen = Rollen.bekend(wie.getRoles());
        Account account = Accountclaims.account(provider.getIdToken(), instellingen.provider().account(), rollen);
        Response antwoord = rollen.isEmpty() ? zonderRol(account) : aangemeld(account, naar);
        return provider.logout().replaceWith(antwoord);
    }

    private Response aangemeld(Account account, String naar) {
        cookie.van(ctx.request()).ifPresent(sessies::einde);
        cookie.zet(ctx.request(), sessies.begin(account));
        gebeurtenissen.fire(Aanmeldgebeurtenis.aangemeld(account.id(), ctx.request()));
        return Response.ok(Pagina.aangemeld(ctx, Terugweg.veilig(naar))).build();
    }

    private Response zonderRol(Account account) {
        gebeurtenissen.fire(Aanmeldgebeurtenis.geweigerd(Deur.MENS, Reden.GEEN_ROL, account.id(), ctx.request()));
        String rollen = String.join(", ", Rollen.ALLE.stream().sorted().toList());
        return Response.status(Response.Status.FORBIDDEN).entity(Pagina.melding(ctx, t -> t.geenRol(rollen))).build();
    }
}
