package nl.poortwachter.opslag;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Encrypts content at rest. Each ciphertext is bound to its message, so that contents cannot be exchanged in the database. */
public final class Versleuteling {
    private final Aead aead;

    /** Encryption with the content keys of this bunch. */
    public Versleuteling(Sleutelbos sleutels) {
        try {
            aead = sleutels.inhoud().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("De inhoudsleutel is niet bruikbaar", e);
        }
    }

    /** Ciphertext of the content of this message. */
    public byte[] versleutel(byte[] inhoud, UUID bericht) {
        try {
            return aead.encrypt(inhoud, bytes(bericht));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Versleutelen is mislukt", e);
        }
    }

    /**
     * The content of this message.
     *
     * @throws IllegalStateException when the ciphertext is not of this message or not of these keys
     */
    public byte[] ontsleutel(byte[] versleuteld, UUID bericht) {
        try {
            return aead.decrypt(versleuteld, bytes(bericht));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De inhoud van bericht " + bericht + " is met deze sleutels niet leesbaar", e);
        }
    }

    /** Ciphertext of a text, such as a reason, bound to this number; null stays null. */
    public byte[] versleutelTekst(String tekst, UUID nummer) {
        return tekst == null ? null : versleutel(tekst.getBytes(StandardCharsets.UTF_8), nummer);
    }

    /** The text that was bound to this number; null stays null. */
    public String ontsleutelTekst(byte[] versleuteld, UUID nummer) {
        return versleuteld == null ? null : new String(ontsleutel(versleuteld, nummer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
