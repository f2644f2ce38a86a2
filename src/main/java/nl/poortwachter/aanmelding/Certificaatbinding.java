package nl.poortwachter.aanmelding;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token that is bound to a certificate (RFC 8705) is worth nothing to who has not that certificate. */
final class Certificaatbinding {
    private static final String VINGERAFDRUK = "x5t#S256";

    private Certificaatbinding() { }

    /** True when the token is not bound, or bound to this certificate. What it is bound to in a way that we do not know, was not shown. */
    static boolean klopt(JsonWebToken token, Optional<X509Certificate> certificaat) {
        Object binding = token.getClaim("cnf");
        if (binding == null) {
            return true;
        }
        return binding instanceof JsonObject object && certificaat.filter(c -> vingerafdruk(c).equals(object.getString(VINGERAFDRUK, null))).isPresent();
    }

    /** SHA-256 of the certificate, base64url without padding. */
    static String vingerafdruk(X509Certificate certificaat) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(certificaat.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("een certificaat uit een handshake heeft een vorm, en elke JDK heeft SHA-256", e);
        }
    }
}
