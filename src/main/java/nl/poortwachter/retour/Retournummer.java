package nl.poortwachter.retour;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * IdentificatieRetour for returns that the gateway makes on behalf of a receiver: derived from the number of the original, so that making the same
 * return again gives the same one. 62 bits of a hash in 12 letters and digits: among a million returns of one party the chance that any two are
 * equal is one in nine million.
 */
public final class Retournummer {
    private static final int TEKENS = 12;
    private static final int OVERTOLLIGE_BITS = 2;

    private Retournummer() { }

    /** The number of the return on the message with this number. */
    public static String van(UUID origineel) {
        byte[] nummer = ByteBuffer.allocate(16).putLong(origineel.getMostSignificantBits()).putLong(origineel.getLeastSignificantBits()).array();
        BigInteger waarde = new BigInteger(1, Arrays.copyOf(hash(nummer), Long.BYTES)).shiftRight(OVERTOLLIGE_BITS);
        String tekens = waarde.toString(Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(TEKENS - tekens.length()) + tekens;
    }

    private static byte[] hash(byte[] nummer) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(nummer);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("elke JDK heeft SHA-256", e);
        }
    }
}
