package nl.poortwachter.ontvangst;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.aanmelding.Keuring;
import nl.poortwachter.aanmelding.Tokenkeuring;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;

/**
 * Recognises the caller by its client certificate, of which the handshake verified the chain, by a bearer token that is registered here, or by a token of
 * the identity provider.
 */
@Singleton
public class Herkenning {
    private static final String BEARER = "Bearer ";
    private final Partijen partijen;
    private final Tokenkeuring tokens;

    /** Recognition by this registry, and by tokens of a provider. */
    public Herkenning(Partijen partijen, Tokenkeuring tokens) {
        this.partijen = partijen;
        this.tokens = tokens;
    }

    /** Who is behind this request, or why nobody is; fails when the provider cannot be asked. */
    Uni<Keuring> van(HttpServerRequest verzoek) {
        Optional<X509Certificate> certificaat = certificaat(verzoek);
        Optional<String> token = token(verzoek);
        Optional<Afnemer> bekend = certificaat.map(X509Certificate::getSubjectX500Principal).flatMap(partijen::metCertificaat)
                .or(() -> token.flatMap(partijen::metToken));
        if (bekend.isEmpty() && token.filter(tokens::kent).isPresent()) {
            return tokens.keur(token.get(), certificaat);
        }
        return Uni.createFrom().item(bekend.map(Keuring::van).orElseGet(() -> Keuring.geweigerd(reden(certificaat, token))));
    }

    private static Reden reden(Optional<X509Certificate> certificaat, Optional<String> token) {
        if (token.isPresent()) {
            return Reden.TOKEN_ONBEKEND;
        }
        return certificaat.isPresent() ? Reden.CERTIFICAAT_ONBEKEND : Reden.NIETS_GETOOND;
    }

    private static Optional<String> token(HttpServerRequest verzoek) {
        String kopregel = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = kopregel != null && kopregel.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? Optional.of(kopregel.substring(BEARER.length()).strip()) : Optional.empty();
    }

    /** The certificate that the caller showed; the handshake has verified its chain. */
    private static Optional<X509Certificate> certificaat(HttpServerRequest verzoek) {
        SSLSession sessie = verzoek.sslSession();
        if (sessie == null) {
            return Optional.empty();
        }
        try {
            Certificate eerste = sessie.getPeerCertificates()[0];
            return eerste instanceof X509Certificate x509 ? Optional.of(x509) : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            // The handshake asks for a certificate but does not demand one: a caller without it may still have a token.
            return Optional.empty();
        }
    }
}
