package nl.poortwachter.aanmelding;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;

/** Signing in with a built-in account of the demo, or going to the provider to do so; and signing out. */
@Path(Terugweg.AANMELDEN)
@PermitAll
@Produces(Pagina.HTML)
public class Aanmeldpagina {
    private final Aanmeldinstellingen instellingen;
    private final Demoaccounts accounts;
    private final Sessies sessies;
    private final Sessiecookie cookie;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;
    private final RoutingContext ctx;

    /** The page on these sessions. */
    public Aanmeldpagina(Aanmeldinstellingen instellingen, Demoaccounts accounts, Sessies sessies, Sessiecookie cookie,
                         Event<Aanmeldgebeurtenis> gebeurtenissen, RoutingContext ctx) {
        this.instellingen = instellingen;
        this.accounts = accounts;
        this.sessies = sessies;
        this.cookie = cookie;
        this.gebeurtenissen = gebeurtenissen;
        this.ctx = ctx;
    }

    /** The page. */
    @GET
    public String toon(@QueryParam("naar") String naar, @QueryParam("afgemeld") String afgemeld) {
        return pagina(naar, false, afgemeld != null);
    }

    /** Signs in with a built-in account: on to the console, or 401 with the page once more. */
    @POST
    public Response meldAan(@FormParam("account") @DefaultValue("") String naam, @FormParam("wachtwoord") @DefaultValue("") String wachtwoord,
                            @FormParam("naar") String naar) {
        Optional<Account> account = accounts.herken(naam, wachtwoord);
        if (account.isEmpty()) {
            gebeurtenissen.fire(Aanmeldgebeurtenis.geweigerd(Deur.MENS, Reden.WACHTWOORD, null, ctx.request()));
            return Response.status(Response.Status.UNAUTHORIZED).entity(pagina(naar, true, false)).build();
        }
        cookie.van(ctx.request()).ifPresent(sessies::einde);
        cookie.zet(ctx.request(), sessies.begin(account.get()));
        gebeurtenissen.fire(Aanmeldgebeurtenis.aangemeld(account.get().id(), ctx.request()));
        return Response.seeOther(URI.create(Terugweg.veilig(naar))).build();
    }

    private String pagina(String naar, boolean onjuist, boolean afgemeld) {
        return Pagina.aanmelden(ctx, new Pagina.Formulier(manier(), cookie.vanOfNieuw(ctx.request()).formuliersleutel(), Terugweg.veilig(naar), onjuist,
                afgemeld));
    }

    private Pagina.Manier manier() {
        if (instellingen.provider().aan()) {
            return Pagina.Manier.PROVIDER;
        }
        return instellingen.demo() ? Pagina.Manier.DEMO : Pagina.Manier.GEEN;
    }
}
