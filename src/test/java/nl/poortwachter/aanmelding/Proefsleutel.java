package nl.poortwachter.aanmelding;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** The key by which every client of the test realm proves who it is (private_key_jwt); made for one run. */
final class Proefsleutel {
    static final String NAAM = "proef";
    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String EINDE = "\n-----END PRIVATE KEY-----\n";

    private Proefsleutel() { }

    /** Writes a fresh private key as PEM, and gives the public key as a JSON Web Key Set. */
    static String nieuw(Path bestand) {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(BITS);
            KeyPair paar = maker.generateKeyPair();
            Files.writeString(bestand, BEGIN + Base64.getMimeEncoder().encodeToString(paar.getPrivate().getEncoded()) + EINDE);
            RSAPublicKey openbaar = (RSAPublicKey) paar.getPublic();
            return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                    .formatted(NAAM, getal(openbaar.getModulus()), getal(openbaar.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a client shows to the provider instead of a secret. */
    static String bewijs(Path bestand, String client, String provider) {
        return Jwt.issuer(client).subject(client).audience(provider).claim("jti", UUID.randomUUID().toString()).expiresIn(Duration.ofSeconds(30))
                .jws().keyId(NAAM).sign(lees(bestand));
    }

    static PrivateKey lees(Path bestand) {
        try {
            String pem = Files.readString(bestand, StandardCharsets.US_ASCII).replace(BEGIN, "").replace(EINDE, "");
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String getal(BigInteger waarde) {
        byte[] bytes = waarde.toByteArray();
        int begin = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOfRange(bytes, begin, bytes.length));
    }
}
