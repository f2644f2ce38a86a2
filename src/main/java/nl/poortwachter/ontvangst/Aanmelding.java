package nl.poortwachter.ontvangst;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Recognises the calling system by client certificate or bearer token, and refuses everyone else. Default deny. */
public class Aanmelding {
    private static final String BEARER = "Bearer ";
    private final Partijen partijen;
    private final Beller beller;

    /** Recognition by this registry. */
    public Aanmelding(Partijen partijen, Beller beller) {
        this.partijen = partijen;
        this.beller = beller;
    }

    /** Runs before every resource that is not {@link Openbaar}. */
    @ServerRequestFilter
    public Optional<Response> herken(ResourceInfo resource, RoutingContext ctx) {
        if (resource.getResourceClass() == null || resource.getResourceClass().isAnnotationPresent(Openbaar.class)) {
            return Optional.empty();
        }
        Optional<Afnemer> herkend = certificaat(ctx.request()).flatMap(partijen::metCertificaat)
                .or(() -> token(ctx.request()).flatMap(partijen::metToken));
        herkend.ifPresent(beller::is);
        return herkend.isPresent() ? Optional.empty() : Optional.of(geweigerd(ctx.request()));
    }

    private static Response geweigerd(HttpServerRequest verzoek) {
        boolean metToken = verzoek.getHeader(HttpHeaders.AUTHORIZATION) != null;
        String uitleg = metToken ? "Dit token is niet bekend bij Poortwachter." : "Meld u aan met een clientcertificaat of een bearer-token.";
        Response probleem = Probleem.van(Probleem.Soort.NIET_AANGEMELD, uitleg).antwoord();
        String uitdaging = metToken ? "Bearer realm=\"poortwachter\", error=\"invalid_token\"" : "Bearer realm=\"poortwachter\"";
        return Response.fromResponse(probleem).header(HttpHeaders.WWW_AUTHENTICATE, uitdaging).build();
    }

    private static Optional<String> token(HttpServerRequest verzoek) {
        String kopregel = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = kopregel != null && kopregel.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? Optional.of(kopregel.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private static Optional<X500Principal> certificaat(HttpServerRequest verzoek) {
        SSLSession sessie = verzoek.sslSession();
        if (sessie == null) {
            return Optional.empty();
        }
        try {
            Certificate eerste = sessie.getPeerCertificates()[0];
            return eerste instanceof X509Certificate x509 ? Optional.of(x509.getSubjectX500Principal()) : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            // The handshake asks for a certificate but does not demand one: a caller without it may still have a token.
            return Optional.empty();
        }
    }
}
