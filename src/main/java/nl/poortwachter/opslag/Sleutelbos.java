package nl.poortwachter.opslag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The secret keys of a gateway: one key set for content (rotates by adding a key), one key for pseudonyms (cannot rotate without
 * losing the chain). Held outside the database, as JSON in a file or an environment variable.
 *
 * @param inhoud AES-256-GCM key set
 * @param pseudoniem HMAC-SHA-256 key set
 */
public record Sleutelbos(KeysetHandle inhoud, KeysetHandle pseudoniem) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Versleuteling is op deze Java niet beschikbaar", e);
        }
    }

    /** Fresh random keys. */
    public static Sleutelbos nieuw() {
        try {
            return new Sleutelbos(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(HmacPrfParameters.builder().setKeySizeBytes(32)
                            .setHashType(HmacPrfParameters.HashType.SHA256).build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sleutels maken is mislukt", e);
        }
    }

    /**
     * Reads keys from the JSON that {@link #json()} wrote.
     *
     * @throws IllegalArgumentException when the text holds no usable keys; the text itself is not repeated
     */
    public static Sleutelbos uitJson(String json) {
        try {
            JsonNode boom = JSON.readTree(json);
            return new Sleutelbos(set(boom.path("inhoud")), set(boom.path("pseudoniem")));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("De sleutels zijn niet leesbaar: verwacht JSON met inhoud en pseudoniem");
        }
    }

    /** The keys of this file; when it does not exist, new keys are written to it, readable by the owner alone. Nodes that start at once get the same keys. */
    public static Sleutelbos uitBestandOfNieuw(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Path nieuw = geschreven(nieuw(), bestand);
            try {
                Files.createLink(bestand, nieuw);
            } catch (FileAlreadyExistsException eenAnderKnooppuntWasEerst) {
                return uitJson(Files.readString(bestand));
            } finally {
                Files.delete(nieuw);
            }
        }
        return uitJson(Files.readString(bestand));
    }

    /**
     * One key for content, without the secret.
     *
     * @param nummer its number, which every ciphertext made with it begins with
     * @param actief true for the one that encrypts from now on; the others only read
     */
    public record Inhoudsleutel(int nummer, boolean actief) { }

    /** The keys for content, in the order in which they were added. */
    public List<Inhoudsleutel> inhoudsleutels() {
        return IntStream.range(0, inhoud.size()).mapToObj(inhoud::getAt).map(s -> new Inhoudsleutel(s.getId(), s.isPrimary())).toList();
    }

    /** The same keys, and one more for content that does not encrypt yet: first every node must be able to read with it. */
    public Sleutelbos metNieuweInhoudsleutel() {
        return metInhoud(KeysetHandle.newBuilder(inhoud).addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId()));
    }

    /**
     * The same keys, of which this one encrypts content from now on.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public Sleutelbos metActieve(int nummer) {
        int plaats = IntStream.range(0, inhoud.size()).filter(i -> inhoud.getAt(i).getId() == nummer).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen inhoudsleutel met dit nummer"));
        KeysetHandle.Builder bouwer = KeysetHandle.newBuilder(inhoud);
        bouwer.getAt(plaats).makePrimary();
        return metInhoud(bouwer);
    }

    private Sleutelbos metInhoud(KeysetHandle.Builder bouwer) {
        try {
            return new Sleutelbos(bouwer.build(), pseudoniem);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Een sleutel toevoegen of kiezen is mislukt", e);
        }
    }

    /** Puts these keys in the place of the file at once: who reads it meanwhile finds the old keys or the new ones, never half of them. */
    public void bewaar(Path bestand) throws IOException {
        Files.move(geschreven(this, bestand), bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file of its own beside this one, with all of these keys in it. */
    private static Path geschreven(Sleutelbos sleutels, Path bestand) throws IOException {
        Path nieuw = Files.createTempFile(bestand.toAbsolutePath().getParent(), "sleutels", ".nieuw",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(nieuw, sleutels.json());
    }

    /** The keys as JSON; a secret. */
    public String json() {
        try {
            ObjectNode boom = JSON.createObjectNode();
            boom.set("inhoud", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(inhoud, InsecureSecretKeyAccess.get())));
            boom.set("pseudoniem", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(pseudoniem, InsecureSecretKeyAccess.get())));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(boom);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Sleutels schrijven is mislukt", e);
        }
    }

    private static KeysetHandle set(JsonNode json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json.toString(), InsecureSecretKeyAccess.get());
    }
}
