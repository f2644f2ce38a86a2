package nl.poortwachter.verstrekking.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The versions of the register in PostgreSQL (table verwerkingsregister). A version is never changed; another register is another version. */
public final class Registerversies {
    private static final JsonMapper JSON = new JsonMapper();
    /** The same number on every node: nodes that start together record one version after the other. */
    private static final long SLOT = 7_465_001;

    /** A version by number, and from when it holds. */
    public record Versie(int versie, Instant geldigVanaf, Verwerkingsregister register) { }

    /** A version without what it says. */
    public record Kop(int versie, Instant geldigVanaf) { }

    /**
     * Records this register when it differs from the last version. Must run in a transaction.
     *
     * @return the version that holds now
     */
    public Versie neemOp(Handle handle, Verwerkingsregister register, Instant nu) {
        handle.execute("select pg_advisory_xact_lock(?)", SLOT);
        String json = schrijf(register);
        String hash = hash(json);
        boolean bekend = handle.createQuery("select hash from verwerkingsregister order by versie desc limit 1").mapTo(String.class).findOne()
                .filter(hash::equals).isPresent();
        if (!bekend) {
            handle.createUpdate("""
                            insert into verwerkingsregister (versie, geldig_vanaf, hash, inhoud)
                            select coalesce(max(versie), 0) + 1, :nu, :hash, :inhoud::jsonb from verwerkingsregister""")
                    .bind("nu", nu).bind("hash", hash).bind("inhoud", json).execute();
        }
        return lees(handle, koppen(handle).get(0).versie()).orElseThrow();
    }

    /** A version by its number. */
    public Optional<Versie> lees(Handle handle, int versie) {
        return handle.createQuery("select versie, geldig_vanaf, inhoud::text as inhoud from verwerkingsregister where versie = :versie")
                .bind("versie", versie).map((rij, context) -> new Versie(rij.getInt("versie"), rij.getTimestamp("geldig_vanaf").toInstant(),
                        lees(rij.getString("inhoud")))).findOne();
    }

    /** All versions, the newest first. */
    public List<Kop> koppen(Handle handle) {
        return handle.createQuery("select versie, geldig_vanaf from verwerkingsregister order by versie desc")
                .map((rij, context) -> new Kop(rij.getInt("versie"), rij.getTimestamp("geldig_vanaf").toInstant())).list();
    }

    private static String schrijf(Verwerkingsregister register) {
        try {
            return JSON.writeValueAsString(register);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het verwerkingsregister is niet te schrijven", e);
        }
    }

    private static Verwerkingsregister lees(String json) {
        try {
            return JSON.readValue(json, Verwerkingsregister.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een vastgelegde versie van het verwerkingsregister is niet leesbaar", e);
        }
    }

    private static String hash(String json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }
}
