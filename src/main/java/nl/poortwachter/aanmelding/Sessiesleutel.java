package nl.poortwachter.aanmelding;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in the cookie of one browser, 256 random bits. The database knows only its hash, so that a copy of the table opens no session.
 *
 * @param waarde base64url without padding
 */
record Sessiesleutel(String waarde) {
    private static final int BYTES = 32;
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final byte[] FORMULIER = "formulier".getBytes(StandardCharsets.US_ASCII);

    static Sessiesleutel nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Sessiesleutel(tekst(bytes));
    }

    /** The secret in this cookie; empty when it is not one of ours. */
    static Optional<Sessiesleutel> lees(String waarde) {
        try {
            return Base64.getUrlDecoder().decode(waarde).length == BYTES ? Optional.of(new Sessiesleutel(waarde)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By this the database knows the session: SHA-256. */
    byte[] kenmerk() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("elke JDK heeft SHA-256", e);
        }
    }

    /** What every form of this browser sends along. Another site can make the browser send the cookie, but cannot know this. */
    String formuliersleutel() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return tekst(mac.doFinal(FORMULIER));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("elke JDK heeft HmacSHA256", e);
        }
    }

    /** Compares in constant time. */
    boolean hoortBij(String formuliersleutel) {
        return MessageDigest.isEqual(formuliersleutel().getBytes(StandardCharsets.US_ASCII), formuliersleutel.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        return Base64.getUrlDecoder().decode(waarde);
    }

    private static String tekst(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Not the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "Sessiesleutel[...]";
    }
}
