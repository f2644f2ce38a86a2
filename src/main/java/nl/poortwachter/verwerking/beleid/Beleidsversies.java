package nl.poortwachter.verwerking.beleid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The policies that two people agreed on (tables beleidspakket and beleidsversie): the last version counts on every node, whatever its folder holds.
 * A package is kept under its hash and checked against it whenever it is read. Thread safe.
 */
public final class Beleidsversies {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LAATSTE = "select versie, hash from beleidsversie order by versie desc limit 1";
    private final Jdbi jdbi;
    private final InstantSource klok;
    private final boolean aan;

    /** What a row of beleidsversie says. */
    private record Rij(long versie, String hash) { }

    /** On this database; {@code aan} when policies need two people. */
    public Beleidsversies(Jdbi jdbi, InstantSource klok, boolean aan) {
        this.jdbi = jdbi;
        this.klok = klok;
        this.aan = aan;
    }

    /** True when policies need two people. */
    public boolean isAan() {
        return aan;
    }

    /**
     * What counts when a node starts with this in its folder. On a database where nothing was agreed yet this becomes the first version: who
     * installs a gateway decides what it begins with.
     *
     * @throws IllegalStateException in Dutch, when the version that counts cannot be read
     */
    public Beleidsversie bijStart(Beleidspakket uitMap) {
        return aan ? jdbi.inTransaction(h -> {
            sluit(h);
            return laatste(h).map(rij -> geldend(h, rij)).orElseGet(() -> new Beleidsversie(voegToe(h, bewaar(h, uitMap), null, klok.instant()), uitMap));
        }) : new Beleidsversie(0, uitMap);
    }

    /** Number of the version that counts, when it is another than this; 0 for none. */
    public Optional<Long> anderDan(long nummer) {
        return jdbi.withHandle(this::laatste).map(Rij::versie).filter(versie -> versie != nummer);
    }

    /** The version that counts, or what is wrong with it. There must be one. */
    public Beleidspakket.Uitslag laatste() {
        return jdbi.withHandle(h -> pakket(h, laatste(h).orElseThrow().hash()));
    }

    /** Keeps a package, and gives its hash. */
    public String bewaar(Beleidspakket pakket) {
        return jdbi.inTransaction(h -> bewaar(h, pakket));
    }

    /** No version is added by another until this transaction ends. */
    static void sluit(Handle h) {
        h.execute("lock table beleidsversie in share row exclusive mode");
    }

    /** Number of the last version; 0 when there is none. */
    long nummer(Handle h) {
        return laatste(h).map(Rij::versie).orElse(0L);
    }

    /** The package with this hash, or what is wrong with it. */
    Beleidspakket.Uitslag pakket(Handle h, String hash) {
        String tekst = h.createQuery("select bestanden::text from beleidspakket where hash = :hash").bind("hash", hash).mapTo(String.class).one();
        Beleidspakket.Uitslag gelezen = Beleidspakket.lees(bestanden(tekst));
        return gelezen.pakket() == null || gelezen.pakket().hash().equals(hash) ? gelezen
                : new Beleidspakket.Uitslag(null, List.of(new Beleidsfout("beleidspakket " + hash, 0, "De inhoud is niet meer wat er is bevestigd.")));
    }

    /** Makes this package the version that counts; its number. */
    long voegToe(Handle h, String hash, UUID voorstel, Instant nu) {
        return h.createQuery("insert into beleidsversie (hash, op, voorstel_id) values (:hash, :op, :voorstel::uuid) returning versie")
                .bind("hash", hash).bind("op", nu).bind("voorstel", voorstel).mapTo(long.class).one();
    }

    private static String bewaar(Handle h, Beleidspakket pakket) {
        String hash = pakket.hash();
        try {
            h.createUpdate("insert into beleidspakket (hash, bestanden) values (:hash, :bestanden::json) on conflict do nothing")
                    .bind("hash", hash).bind("bestanden", JSON.writeValueAsString(pakket.bestanden())).execute();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Beleid is niet te schrijven", e);
        }
        return hash;
    }

    private Beleidsversie geldend(Handle h, Rij rij) {
        Beleidspakket.Uitslag gelezen = pakket(h, rij.hash());
        if (gelezen.pakket() == null) {
            throw new IllegalStateException("Het beleid dat twee mensen bevestigden is niet te gebruiken: " + gelezen.fouten().get(0));
        }
        return new Beleidsversie(rij.versie(), gelezen.pakket());
    }

    private Optional<Rij> laatste(Handle h) {
        return h.createQuery(LAATSTE).map((rij, context) -> new Rij(rij.getLong(1), rij.getString(2))).findOne();
    }

    private static List<Beleidsbestand> bestanden(String tekst) {
        try {
            return JSON.readValue(tekst, new TypeReference<List<Beleidsbestand>>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vastgelegd beleid is niet leesbaar", e);
        }
    }
}
