package nl.poortwachter.opdracht.controleer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Pseudonyms for one run: with a key that is made at the start and never leaves the process, so they say nothing outside it. Thread safe. */
final class Schuilnamen implements UnaryOperator<String> {
    private static final String ALGORITME = "HmacSHA256";
    private static final int BYTES = 16;
    private final ThreadLocal<Mac> macs;

    Schuilnamen() {
        byte[] sleutel = new byte[32];
        new SecureRandom().nextBytes(sleutel);
        SecretKeySpec geheim = new SecretKeySpec(sleutel, ALGORITME);
        macs = ThreadLocal.withInitial(() -> mac(geheim));
    }

    @Override
    public String apply(String bsn) {
        return HexFormat.of().formatHex(macs.get().doFinal(bsn.getBytes(StandardCharsets.US_ASCII)), 0, BYTES);
    }

    private static Mac mac(SecretKeySpec geheim) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(geheim);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Deze Java kent " + ALGORITME + " niet", e);
        }
    }
}
