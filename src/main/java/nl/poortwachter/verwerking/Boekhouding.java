package nl.poortwachter.verwerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;

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
                                            bijgewerkt_op)
                       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)),
                 i as (insert into inhoud (bericht_id, versleuteld, verklaring)
                       select ?, x, y from (values (?::bytea, ?::bytea)) v(x, y) where x is not null),
                 a as (insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                       select ?, ?, w, ?, 'wachtend', ?, ? from (values (?::text)) v(w) where w is not null),
                 z as (insert into inzending (bereik, sleutel, hash, bericht_id, ontvangen_op)
                       select s[1], s[2], ?, ?, ? from (select ?::text[] as alle) k, lateral (
                           select array[alle[i], alle[i + 1]] as s from generate_series(1, cardinality(alle), 2) i) r
                       on conflict do nothing returning 1)
            select count(*) from z""";

    private static final String HERZIE = """
            with b as (update bericht set stand = ?, fase = ?, verslag = ?::jsonb, antwoord_op = coalesce(?, antwoord_op), opnieuw = false,
                                          bijgewerkt_op = now()
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

    /**
     * Writes everything that belongs to one message.
     *
     * @return false when one of the keys was taken already; then nothing may be committed
     */
    static boolean voegToe(Connection db, Boeking boeking) throws SQLException {
        Bericht bericht = boeking.bericht();
        Aanlevering aanlevering = boeking.aanlevering();
        OffsetDateTime nu = aanlevering.ontvangenOp().atOffset(ZoneOffset.UTC);
        try (PreparedStatement s = db.prepareStatement(VOEG_TOE)) {
            Parameters p = new Parameters(s);
            p.zet(aanlevering.id()).zet(bericht.uitgave()).zet(bericht.soort().name()).zet(bericht.verzender()).zet(bericht.bestemming())
                    .zet(bericht.kop().identificatie()).zet(bericht.kop().identificatieRetour()).zet(bewaarbaar(bericht.kop().dagtekening()))
                    .zet(boeking.pseudoniem()).zet(aanlevering.afnemer().id()).zet(nu).zet(boeking.stand().naam());
            p.zetGetal(boeking.fase()).zet(boeking.verslag()).zet(boeking.antwoordOp()).zet(tijd(boeking.wachtTot())).zet(nu);
            p.zet(aanlevering.id()).zetBytes(boeking.versleuteld()).zetBytes(boeking.verklaring());
            p.zet(aanlevering.id()).zet(bericht.bestemming()).zet(boeking.volgsleutel()).zet(nu).zet(nu).zet(boeking.wijze());
            p.zetBytes(aanlevering.hash()).zet(aanlevering.id()).zet(nu).zet(db.createArrayOf("text", boeking.sleutels().toArray()));
            try (ResultSet rij = s.executeQuery()) {
                rij.next();
                return rij.getInt(1) == boeking.sleutels().size() / 2;
            }
        }
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
     * Writes the new verdict on a message that was held.
     *
     * @return false when it is no longer held: another node was first
     */
    static boolean herzie(Connection db, Boeking boeking) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(HERZIE)) {
            Parameters p = new Parameters(s);
            p.zet(boeking.stand().naam()).zetGetal(boeking.fase()).zet(boeking.verslag()).zet(boeking.antwoordOp())
                    .zet(boeking.aanlevering().id());
            p.zetBytes(boeking.versleuteld()).zetBytes(boeking.verklaring()).zet(boeking.bericht().bestemming()).zet(boeking.volgsleutel()).zet(boeking.wijze());
            try (ResultSet rij = s.executeQuery()) {
                rij.next();
                return rij.getInt(1) == 1;
            }
        }
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

    /** Binds parameters one after the other, so that a long statement is not counted by hand. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private int nummer;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters zet(Object waarde) throws SQLException {
            statement.setObject(++nummer, waarde);
            return this;
        }

        Parameters zetGetal(Integer waarde) throws SQLException {
            statement.setObject(++nummer, waarde, Types.SMALLINT);
            return this;
        }

        Parameters zetBytes(byte[] waarde) throws SQLException {
            statement.setBytes(++nummer, waarde);
            return this;
        }
    }
}
