package nl.poortwachter.aanmelding;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Recognises people by the cookie of their session, and shows who is not signed in the way to the sign in page. */
@Singleton
public class Sessiemechanisme implements HttpAuthenticationMechanism {
    /** The name by which application.properties asks for this way of signing in. */
    static final String NAAM = "sessie";
    private static final int ZIE_ANDER = 303;
    private static final int NIET_AANGEMELD = 401;
    /** A page that refreshes by itself says so with this header: that is nobody at work, and does not keep the session alive. */
    private static final String VERVERSING = "Verversing";
    private final Sessiecookie cookie;

    /** Recognition by this cookie. */
    public Sessiemechanisme(Sessiecookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext ctx, IdentityProviderManager verleners) {
        Optional<Sessiesleutel> sleutel = cookie.van(ctx.request());
        if (sleutel.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        boolean telt = ctx.request().getHeader(VERVERSING) == null;
        return verleners.authenticate(new Sessieaanvraag(sleutel.get(), telt));
    }

    /** Before the other ways: under /beheer it is always the sign in page that is shown, also when no provider is connected. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext ctx) {
        if (!Terugweg.isBeheer(ctx.request())) {
            return Uni.createFrom().nullItem();
        }
        String adres = Terugweg.aanmelden(ctx.request());
        // A part of a page that asks for new content cannot show the sign in page in its place: the whole page goes there.
        boolean deel = ctx.request().getHeader("HX-Request") != null;
        return Uni.createFrom().item(deel ? new ChallengeData(NIET_AANGEMELD, "HX-Redirect", adres) : new ChallengeData(ZIE_ANDER, "Location", adres));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Sessieaanvraag.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext ctx) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, NAAM, NAAM));
    }
}
