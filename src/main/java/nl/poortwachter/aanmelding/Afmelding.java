package nl.poortwachter.aanmelding;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing out; for everyone, because a session that is over may still have its cookie. */
@Path(Terugweg.BEHEER + "/afmelden")
@PermitAll
public class Afmelding {
    private final Sessies sessies;
    private final Sessiecookie cookie;
    private final Event<Aanmeldgebeurtenis> gebeurtenissen;
    private final RoutingContext ctx;

    /** Ends these sessions. */
    public Afmelding(Sessies sessies, Sessiecookie cookie, Event<Aanmeldgebeurtenis> gebeurtenissen, RoutingContext ctx) {
        this.sessies = sessies;
        this.cookie = cookie;
        this.gebeurtenissen = gebeurtenissen;
        this.ctx = ctx;
    }

    /** Ends the session on every node and takes the cookie back. */
    @POST
    public Response meldAf() {
        cookie.van(ctx.request()).flatMap(sessies::einde).ifPresent(account -> gebeurtenissen.fire(Aanmeldgebeurtenis.afgemeld(account, ctx.request())));
        cookie.wis(ctx.request());
        return Response.seeOther(URI.create(Terugweg.AANMELDEN + "?afgemeld=ja")).build();
    }
}
