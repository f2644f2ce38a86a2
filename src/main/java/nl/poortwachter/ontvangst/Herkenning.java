package nl.poortwachter.ontvangst;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;

/** Recognises the calling system by its client certificate, of which the handshake verified the chain, or by its bearer token. */
@Singleton
public class Herkenning {
    private static final String BEARER = "Bearer ";
    private final Partijen partijen;

    /** Recognition by this registry. */
    public Herkenning(Partijen partijen) {
        this.partijen = partijen;
    }

    /** The system behind this request; empty when it is not known. */
    Optional<Afnemer> van(HttpServerRequest verzoek) {
        return certificaat(verzoek).flatMap(partijen::metCertificaat).or(() -> token(verzoek).flatMap(partijen::metToken));
    }

    private static Optional<String> token(HttpServerRequest verzoek) {
        String kopregel = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = kopregel != null && kopregel.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? Optional.of(kopregel.substring(BEARER.length()).strip()) : Optional.empty();
    }

    /** Subject of the certificate that the caller showed; the handshake has verified its chain. */
    static Optional<X500Principal> certificaat(HttpServerRequest verzoek) {
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
