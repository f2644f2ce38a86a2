package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One fixed spelling of a policy's content, so that layout and remarks do not change its hash and every word does. */
final class Canoniek {
    private static final ObjectMapper SCHRIJVER = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Canoniek() { }

    /** SHA-256, in hexadecimal, of these contents one after the other with sorted keys. */
    static String hash(List<JsonNode> inhoud) {
        try {
            MessageDigest rekenaar = MessageDigest.getInstance("SHA-256");
            for (JsonNode deel : inhoud) {
                String tekst = SCHRIJVER.writeValueAsString(SCHRIJVER.treeToValue(deel, Object.class));
                rekenaar.update(tekst.getBytes(StandardCharsets.UTF_8));
                rekenaar.update((byte) '\n');
            }
            return HexFormat.of().formatHex(rekenaar.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("De vingerafdruk van het beleid is niet te berekenen.", e);
        }
    }
}
