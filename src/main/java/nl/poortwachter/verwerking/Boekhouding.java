package nl.poortwachter.verwerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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
                                            pseudoniem, afnemer, ontvangen_op, stand, fase, verslag, wacht_tot, bijgewerkt_op)
                       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)),
                 i as (insert into inhoud (bericht_id, versleuteld) select ?, x from (values (?::bytea)) v(x) where x is not null),
                 a as (insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                       select ?, ?, w, ?, 'wachtend', ?, ? from (values (?::text)) v(w) where w is not null),
                 z as (insert into inzending (bereik, sleutel, hash, bericht_id, ontvangen_op)
                       select s[1], s[2], ?, ?, ? from (select ?::text[] as alle) k, lateral (
                           select array[alle[i], alle[i + 1]] as s from generate_series(1, cardinality(alle), 2) i) r
                       on conflict do nothing returning 1)
            select count(*) from z""";

    /**
     * A row to record.
     *
     * @param versleuteld ciphertext to keep, or null
     * @param wijze push or postbus; null when nothing is delivered (yet)
     * @param sleutels pairs of scope and key, one after the other
     */
    record Boeking(Bericht bericht, Aanlevering aanlevering, String pseudoniem, Stand stand, Integer fase, String verslag,
                   Timestamp wachtTot, byte[] versleuteld, String wijze, String volgsleutel, List<String> sleutels) { }

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
            p.zetGetal(boeking.fase()).zet(boeking.verslag()).zetTijd(boeking.wachtTot()).zet(nu);
            p.zet(aanlevering.id()).zetBytes(boeking.versleuteld());
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

        Parameters zetTijd(Timestamp waarde) throws SQLException {
            statement.setTimestamp(++nummer, waarde);
            return this;
        }

        Parameters zetBytes(byte[] waarde) throws SQLException {
            statement.setBytes(++nummer, waarde);
            return this;
        }
    }
}
