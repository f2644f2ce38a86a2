package nl.poortwachter.aflevering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A database with an outbox for one test, and nodes that work on it. */
final class Proefuitgang {
    static final Duration EEN_UUR = Duration.ofHours(1);
    static final Zekeringen GEEN_ZEKERING = new Zekeringen(0, EEN_UUR);
    static final Herkansing DRIE_POGINGEN = new Herkansing(Duration.ofMinutes(10), EEN_UUR, 3);
    final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron()).installPlugin(new PostgresPlugin());
    /** Messages of which the delivery was passed on to the rest of the gateway. */
    final List<UUID> gevolgd = new ArrayList<>();

    Wachtrij knooppunt(String naam) {
        return knooppunt(naam, (handle, bericht) -> gevolgd.add(bericht));
    }

    Wachtrij knooppunt(String naam, BijAflevering gevolg) {
        return knooppunt(naam, DRIE_POGINGEN, GEEN_ZEKERING, gevolg);
    }

    /** A node with these breakers, at which a message may fail many times. */
    Wachtrij knooppunt(String naam, Zekeringen zekeringen) {
        return knooppunt(naam, new Herkansing(Duration.ofMinutes(10), EEN_UUR, 100), zekeringen, (handle, bericht) -> gevolgd.add(bericht));
    }

    private Wachtrij knooppunt(String naam, Herkansing herkansing, Zekeringen zekeringen, BijAflevering gevolg) {
        return new Wachtrij(jdbi, naam, EEN_UUR, herkansing, zekeringen, gevolg);
    }

    /** Puts a message in the outbox, due at once. */
    UUID zetKlaar(String volgsleutel) {
        return zetKlaar(volgsleutel, "push", Instant.now().minusSeconds(1));
    }

    UUID zetKlaar(String volgsleutel, String wijze, Instant wanneer) {
        return zetKlaar("0748", volgsleutel, wijze, wanneer);
    }

    UUID zetKlaar(String ontvanger, String volgsleutel, String wijze, Instant wanneer) {
        UUID bericht = UUID.randomUUID();
        jdbi.useTransaction(h -> {
            h.createUpdate("""
                    insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, afnemer, ontvangen_op, stand, verslag, bijgewerkt_op)
                    values (:id, '3.2', 'JW315', '12345678', '0748', '1', 'proef', now(), 'geaccepteerd', '{}', now())""").bind("id", bericht).execute();
            h.createUpdate("""
                    insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                    values (:id, :ontvanger, :wijze, :volgsleutel, 'wachtend', :wanneer, :wanneer)""")
                    .bind("id", bericht).bind("ontvanger", ontvanger).bind("wijze", wijze).bind("volgsleutel", volgsleutel).bind("wanneer", wanneer).execute();
        });
        return bericht;
    }

    /** Puts so many messages in the outbox, each with an order key of its own. */
    void zetKlaar(int aantal) {
        jdbi.useTransaction(h -> h.createUpdate("""
                with b as (insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, afnemer, ontvangen_op, stand, verslag,
                                                bijgewerkt_op)
                           select gen_random_uuid(), '3.2', 'JW315', '12345678', '0748', '1', 'proef', now(), 'geaccepteerd', '{}', now()
                           from generate_series(1, :aantal) returning id)
                insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                select id, '0748', 'push', id, 'wachtend', now(), now() from b""").bind("aantal", aantal).execute());
    }

    /** From now on every claim is older than its lease. */
    void leasesVerlopen() {
        jdbi.useHandle(h -> h.execute("update aflevering set lease_tot = now() - interval '1 second' where lease_tot is not null"));
    }

    /** What waits for its pause becomes due. */
    void pauzesVoorbij() {
        jdbi.useHandle(h -> h.execute("update aflevering set volgende_poging = now() where stand = 'wachtend'"));
    }

    /** Stand of the outbox row, stand of the message. */
    List<String> standen(UUID bericht) {
        Map<String, Object> rij = jdbi.withHandle(h -> h.createQuery(
                "select a.stand as rij, b.stand as bericht from aflevering a join bericht b on b.id = a.bericht_id where b.id = :id")
                .bind("id", bericht).mapToMap().one());
        return List.of((String) rij.get("rij"), (String) rij.get("bericht"));
    }

    /** Number, outcome, reason and node of every attempt. */
    List<String> pogingen(UUID bericht) {
        return jdbi.withHandle(h -> h.createQuery("""
                select nummer || ' ' || uitkomst || ' ' || reden || ' ' || knooppunt from poging p
                join aflevering a on a.id = p.aflevering_id where a.bericht_id = :id order by nummer""").bind("id", bericht).mapTo(String.class).list());
    }
}
