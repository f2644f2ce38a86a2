package nl.poortwachter.verwerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.opslag.Bundel;

/**
 * The SQL of recording. Message, content, outbox row and idempotency rows go in with one statement, because each round trip counts on the
 * path of every message.
 */
final class Boekhouding {
    /** Scope of the rows that hold the identity of a message. */
    static final String BEREIK_BERICHT = "bericht";

    private static final String VOEG_TOE = """
            with b as (insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, identificatie_retour, dagtekening,
                                            pseudoniem, afnemer, ontvangen_op, stand, fase, verslag, antwoord_op, wacht_tot,
                                            bijgewerkt_op, spoor, spoor_ouder)
                       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)),
                 i as (insert into inhoud (bericht_id, versleuteld, verklaring)
                       select ?, x, y from (values (?::bytea, ?::bytea)) v(x, y) where x is not null),
                 a as (insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                       select ?, ?, w, ?, 'wachtend', now(), ? from (values (?::text)) v(w) where w is not null),
                 z as (insert into inzending (bereik, sleutel, hash, bericht_id, ontvangen_op)
                       select s[1], s[2], ?, ?, ? from (select ?::text[] as alle) k, lateral (
                           select array[alle[i], alle[i + 1]] as s from generate_series(1, cardinality(alle), 2) i) r
                       on conflict do nothing returning 1)
            select count(*) from z""";

    private static final String HERZIE = """
            with b as (update bericht set stand = ?, fase = ?, verslag = ?::jsonb, antwoord_op = coalesce(?, antwoord_op),
                                          opnieuw = ? and opnieuw and weer_vanaf is null, bijgewerkt_op = now()
                       where id = ? and stand in ('aangehouden', 'beperkt', 'ongekoppeld') returning id),
                 oud as (select x, y from (values (?::bytea, ?::bytea)) v(x, y)),
                 w as (delete from inhoud i using b, oud where i.bericht_id = b.id and oud.x is null),
                 i as (update inhoud n set versleuteld = oud.x, verklaring = oud.y from b, oud where n.bericht_id = b.id and oud.x is not null),
                 a as (insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                       select b.id, ?, v.w, ?, 'wachtend', now(), now() from b, (values (?::text)) v(w) where v.w is not null)
            select count(*) from b""";

    /**
     * A row to record.
     *
     * @param antwoordOp the message that this one answers, or null
     * @param wachtTot when waiting ends, or null
     * @param versleuteld ciphertext to keep, or null
     * @param verklaring ciphertext of what the sender declared, only while the message waits
     * @param wijze push or postbus; null when nothing is delivered (yet)
     * @param sleutels pairs of scope and key, one after the other
     */
    record Boeking(Bericht bericht, Aanlevering aanlevering, String pseudoniem, Stand stand, Integer fase, String verslag,
                   UUID antwoordOp, Instant wachtTot, byte[] versleuteld, byte[] verklaring, String wijze, String volgsleutel, List<String> sleutels) { }

    /** An earlier request under the same key. */
    record Eerder(UUID bericht, byte[] hash, String verslag) {
        boolean zelfdeInhoud(byte[] andere) {
            return Arrays.equals(hash, andere);
        }
    }

    private Boekhouding() { }

    /** Adds everything that belongs to one message; the outcome is how many of its keys were free. With fewer than it has, nothing may be committed. */
    static void voegToe(Bundel bundel, Boeking boeking) {
        Bericht bericht = boeking.bericht();
        Aanlevering aanlevering = boeking.aanlevering();
        UUID id = aanlevering.id();
        OffsetDateTime nu = aanlevering.ontvangenOp().atOffset(ZoneOffset.UTC);
        bundel.voeg(VOEG_TOE, id, bericht.uitgave(), bericht.soort().name(), bericht.verzender(), bericht.bestemming(),
                bericht.kop().identificatie(), bericht.kop().identificatieRetour(), bewaarbaar(bericht.kop().dagtekening()), boeking.pseudoniem(),
                aanlevering.afnemer().id(), nu, boeking.stand().naam(), boeking.fase(), boeking.verslag(), boeking.antwoordOp(),
                tijd(boeking.wachtTot()), nu,
                aanlevering.beller().map(Traceparent::spoor).orElse(null), aanlevering.beller().map(Traceparent::span).orElse(null),
                id, boeking.versleuteld(), boeking.verklaring(),
                id, bericht.bestemming(), boeking.volgsleutel(), nu, boeking.wijze(),
                aanlevering.hash(), id, nu, boeking.sleutels().toArray(String[]::new));
    }

    /** The schema allows years that the database does not; such a date is left out, the verdict names the fault. */
    private static LocalDate bewaarbaar(LocalDate datum) {
        return datum.getYear() > 0 && datum.getYear() <= 9999 ? datum : null;
    }

    /** What makes a message unique for its sender (TR056, BRS20). */
    static String identiteit(Bericht bericht) {
        String nummer = bericht.soort().isRetour() ? bericht.kop().identificatieRetour() : bericht.kop().identificatie();
        return bericht.verzender() + "/" + bericht.soort().berichtcode() + "/" + nummer;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * Adds the new verdict on a message that was held; the outcome is 0 when it is no longer held: another node was first. When something happened since it
     * was looked at and it still waits, it stays marked to be looked at again.
     */
    static void herzie(Bundel bundel, Boeking boeking) {
        bundel.voeg(HERZIE, boeking.stand().naam(), boeking.fase(), boeking.verslag(), boeking.antwoordOp(), boeking.stand().isWachtend(),
                boeking.aanlevering().id(), boeking.versleuteld(), boeking.verklaring(), boeking.bericht().bestemming(), boeking.volgsleutel(), boeking.wijze());
    }

    /** Adds the refusal of a message that was held, of which no more may be readable than its number. */
    static void weiger(Bundel bundel, UUID id, String verslag) {
        bundel.voeg(HERZIE, Stand.GEWEIGERD.naam(), null, verslag, null, false, id, null, null, null, null, null);
    }

    /** The request that used this key before, if any. */
    static Optional<Eerder> eerder(Connection db, String bereik, String sleutel) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("""
                select z.bericht_id, z.hash, b.verslag from inzending z join bericht b on b.id = z.bericht_id
                where z.bereik = ? and z.sleutel = ?""")) {
            s.setString(1, bereik);
            s.setString(2, sleutel);
            try (ResultSet rij = s.executeQuery()) {
                return rij.next() ? Optional.of(new Eerder(rij.getObject(1, UUID.class), rij.getBytes(2), rij.getString(3)))
                        : Optional.empty();
            }
        }
    }
}
