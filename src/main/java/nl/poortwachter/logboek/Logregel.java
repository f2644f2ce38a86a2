package nl.poortwachter.logboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One line of the log.
 *
 * @param nr number, without gaps
 * @param vorige hash of the line before, hexadecimal
 * @param hash SHA-256 over the bytes of that hash and of the text, hexadecimal
 * @param tekst JSON; what happened, with the number in it
 */
public record Logregel(long nr, String vorige, String hash, String tekst) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The line with this text that follows here. */
    static Logregel na(Logstand stand, String tekst) {
        return new Logregel(stand.nr() + 1, stand.hash(), hash(stand.hash(), tekst), tekst);
    }

    /** True when this line is as it was written: its hash fits, and its number is the one in its text. */
    boolean klopt() {
        return hash.equals(hash(vorige, tekst)) && nr == nummerInTekst();
    }

    /** Where the log stands after this line. */
    Logstand stand() {
        return new Logstand(nr, hash);
    }

    private long nummerInTekst() {
        try {
            return JSON.readTree(tekst).path("nr").asLong(-1);
        } catch (JsonProcessingException e) {
            return -1;
        }
    }

    private static String hash(String vorige, String tekst) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(vorige));
            return HexFormat.of().formatHex(sha.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }
}
