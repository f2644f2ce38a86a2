package nl.poortwachter.beheer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poortwachter.beheer.berichten.Nummergrens;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Messages that were never received, as the gateway would have recorded them; each a second later than the one before. */
public final class Proefverkeer {
    public static final String GEMEENTE = "0748";
    public static final String ANDERE_GEMEENTE = "1674";
    public static final String AANBIEDER = "12345678";
    public static final Instant BEGIN = Instant.parse("2026-05-11T08:00:00Z");
    private static final AtomicInteger NUMMER = new AtomicInteger();
    public final Jdbi jdbi;
    private Instant nu = BEGIN;

    /** On a database of its own. */
    public Proefverkeer() {
        this(Jdbi.create(Testdatabank.gemigreerd().bron()).installPlugin(new PostgresPlugin()));
    }

    /** On this database. */
    public Proefverkeer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next message begins from here. */
    public Bericht bericht() {
        nu = nu.plusSeconds(1);
        return new Bericht(nu);
    }

    /** From now on messages come at this moment. */
    public Proefverkeer op(Instant moment) {
        nu = moment;
        return this;
    }

    /** A message on its way into the database. */
    public final class Bericht {
        private final Instant op;
        private String soort = "JW305";
        private String van = AANBIEDER;
        private String naar = GEMEENTE;
        private String stand = "afgeleverd";
        private String burger = "a";
        private UUID antwoordOp;
        private Instant wachtTot;
        private final List<String> codes = new ArrayList<>();
        private String stappen = "[]";
        private String gestript = "[]";

        private Bericht(Instant op) {
            this.op = op;
        }

        public Bericht soort(String anders) {
            soort = anders;
            return this;
        }

        public Bericht van(String partij) {
            van = partij;
            return this;
        }

        public Bericht naar(String partij) {
            naar = partij;
            return this;
        }

        public Bericht stand(String anders) {
            stand = anders;
            return this;
        }

        public Bericht burger(String pseudoniem) {
            burger = pseudoniem;
            return this;
        }

        public Bericht bevinding(String code) {
            codes.add(code);
            return this;
        }

        public Bericht antwoordOp(UUID origineel) {
            antwoordOp = origineel;
            return this;
        }

        public Bericht wachtTot(Instant moment) {
            wachtTot = moment;
            return this;
        }

        public Bericht stappen(String json) {
            stappen = json;
            return this;
        }

        public Bericht gestript(String json) {
            gestript = json;
            return this;
        }

        /** Records it, without a row in the outbox. */
        public UUID legVast() {
            UUID id = new UUID(Nummergrens.van(op).getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
            String bevindingen = String.join(",", codes.stream().map(code -> """
                    {"code": "%s", "niveau": 2, "ernst": "fout", "pad": "/Bericht", "regel": 3, "kolom": 1, "melding": "Dit klopt niet.", "retourcode": "0233",
                     "pagina": "/v1/regels/%s"}""".formatted(code, code)).toList());
            String verslag = """
                    {"id": "%s", "soort": "%s", "uitgave": "3.2", "geaccepteerd": %s, "stand": "%s", "stappen": %s, "bevindingen": [%s], "gestript": %s}"""
                    .formatted(id, soort, codes.isEmpty(), stand, stappen, bevindingen, gestript);
            jdbi.useHandle(h -> h.createUpdate("""
                            insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, pseudoniem, afnemer, ontvangen_op, stand, verslag,
                                                 antwoord_op, wacht_tot, bijgewerkt_op)
                            values (:id, '3.2', :soort, :van, :naar, :naam, :burger, 'systeem', :op, :stand, :verslag::jsonb, :antwoord, :wacht, :op)""")
                    .bind("id", id).bind("soort", soort).bind("van", van).bind("naar", naar).bind("naam", "P" + NUMMER.incrementAndGet())
                    .bind("burger", burger).bind("op", op).bind("stand", stand).bind("verslag", verslag).bind("antwoord", antwoordOp)
                    .bind("wacht", wachtTot).execute());
            return id;
        }

        /** Records it with its content and a row in the outbox. */
        public UUID metBezorging(String wijze, String bezorgstand, int pogingen) {
            UUID id = legVast();
            jdbi.useTransaction(h -> {
                h.createUpdate("insert into inhoud (bericht_id, versleuteld) values (:id, :iets)").bind("id", id).bind("iets", new byte[] {1}).execute();
                h.createUpdate("""
                                insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, pogingen, volgende_poging, aangemaakt_op)
                                values (:id, :naar, :wijze, :sleutel, :stand, :pogingen, :op, :op)""")
                        .bind("id", id).bind("naar", naar).bind("wijze", wijze).bind("sleutel", naar + "/" + burger).bind("stand", bezorgstand)
                        .bind("pogingen", pogingen).bind("op", op).execute();
            });
            return id;
        }

        /** A dead letter after this many attempts. */
        public UUID onbestelbaar(int pogingen) {
            UUID id = stand("onbestelbaar").metBezorging("push", "onbestelbaar", pogingen);
            for (int nummer = 1; nummer <= pogingen; nummer++) {
                poging(id, nummer, op.plus(Duration.ofSeconds(nummer)), "later", "antwoord 503");
            }
            return id;
        }
    }

    /** An attempt at delivery that ended at this moment. */
    public void poging(UUID bericht, int nummer, Instant einde, String uitkomst, String reden) {
        jdbi.useHandle(h -> h.createUpdate("""
                        insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt)
                        select id, :nummer, :begin, :einde, :uitkomst, :reden, 'knoop-1' from aflevering where bericht_id = :id""")
                .bind("id", bericht).bind("nummer", nummer).bind("begin", einde.minusMillis(20)).bind("einde", einde).bind("uitkomst", uitkomst).bind("reden", reden).execute());
    }

    /** Where this message stands. */
    public String stand(UUID bericht) {
        return jdbi.withHandle(h -> h.createQuery("select stand from bericht where id = :id").bind("id", bericht).mapTo(String.class).one());
    }
}
