package nl.poortwachter.bewaring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of some age, of every kind that has a term. Days are days at noon, UTC. */
final class Proefvoorraad {
    private static final byte[] IETS = {1};
    private final Jdbi jdbi;

    Proefvoorraad(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID bericht(String stand, String dag) {
        return bericht(stand, dag, "burger");
    }

    UUID bericht(String stand, String dag, String burger) {
        return bericht(null, stand, dag, burger);
    }

    UUID retour(UUID antwoordOp, String stand, String dag) {
        return bericht(antwoordOp, stand, dag, "burger");
    }

    private UUID bericht(UUID antwoordOp, String stand, String dag, String burger) {
        UUID id = UUID.randomUUID();
        jdbi.useTransaction(h -> {
            op(h, """
                    insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, identificatie_retour, pseudoniem, afnemer, ontvangen_op,
                                         stand, verslag, antwoord_op, bijgewerkt_op)
                    values (:id, '3.2', 'JW305', '12345678', '0748', :naam, case when cast(:antwoord as uuid) is null then null else 'R1' end, :burger,
                            'systeem', :op, :stand, '{}', cast(:antwoord as uuid), :op)""", dag)
                    .bind("id", id).bind("naam", id.toString()).bind("antwoord", antwoordOp).bind("burger", burger).bind("stand", stand).execute();
            h.createUpdate("insert into inhoud (bericht_id, versleuteld) values (:id, :iets)").bind("id", id).bind("iets", IETS).execute();
            op(h, "insert into inzending (bereik, sleutel, hash, bericht_id, ontvangen_op) values ('bericht', :naam, :iets, :id, :op)", dag)
                    .bind("naam", id.toString()).bind("iets", IETS).bind("id", id).execute();
            op(h, """
                    with a as (insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, pogingen, volgende_poging, aangemaakt_op)
                               values (:id, '0748', 'push', :naam, 'afgeleverd', 1, :op, :op) returning id)
                    insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt)
                    select id, 1, :op, :op, 'afgeleverd', 'antwoord 204', 'knooppunt' from a""", dag)
                    .bind("id", id).bind("naam", id.toString()).execute();
        });
        return id;
    }

    void verstrekking(UUID bericht, String burger, String dag, String informerenVoor, boolean geinformeerd) {
        jdbi.useHandle(h -> op(h, """
                insert into verstrekking (bericht_id, op, soort, identificatie, van, aan, eindpunt, pseudoniem, doel, grondslag, route, beleid, categorieen,
                                          gestript, markeringen, informeren_voor, geinformeerd_op)
                values (:id, :op, 'JW305', '1', '12345678', '0748', 'postbus', :burger, 'inzet-voorziening', 'wettelijke-plicht', '01', 'standaard',
                        '{}', '[]', '[]', cast(:voor as date), case when :gedaan then cast(:op as timestamptz) end)""", dag)
                .bind("id", bericht).bind("burger", burger).bind("voor", informerenVoor == null ? null : LocalDate.parse(informerenVoor))
                .bind("gedaan", geinformeerd).execute());
    }

    void keten(UUID bericht, String burger, String dag) {
        jdbi.useTransaction(h -> {
            for (String rij : List.of("""
                    insert into keten_toewijzing (bericht_id, vastgelegd_op, gemeente, aanbieder, pseudoniem, nummer, moment, ingangsdatum, einddatum, bekend_op)
                    values (:id, :op, '0748', '12345678', :burger, 1, '2019-01-01', '2019-01-01', '2019-12-31', '2019-01-01')""", """
                    insert into keten_levering (bericht_id, vastgelegd_op, gemeente, aanbieder, pseudoniem, verwijdering, nummer, begindatum)
                    values (:id, :op, '0748', '12345678', :burger, false, 1, '2019-01-01')""", """
                    insert into keten_levering (bericht_id, vastgelegd_op, gemeente, aanbieder, pseudoniem, verwijdering, nummer, begindatum, reden, einddatum)
                    values (:id, :op, '0748', '12345678', :burger, false, 1, '2019-01-01', '31', '2019-12-31')""", """
                    insert into keten_verzoek (bericht_id, vastgelegd_op, gemeente, aanbieder, pseudoniem, referentie, soort, dagtekening)
                    values (:id, :op, '0748', '12345678', :burger, 'REF', 'JW315', '2019-01-01')""", """
                    insert into keten_geboorte (bericht_id, vastgelegd_op, gemeente, aanbieder, pseudoniem, inhoud)
                    values (:id, :op, '0748', '12345678', :burger, :iets)""")) {
                op(h, rij, dag).bind("id", bericht).bind("burger", burger).bind("iets", IETS).execute();
            }
            op(h, """
                    insert into keten_antwoord (bericht_id, vastgelegd_op, gemeente, aanbieder, referentie, afgewezen)
                    values (:id, :op, '0748', '12345678', 'REF', true)""", dag).bind("id", bericht).execute();
            op(h, "insert into keten_sleutel (afzender, berichtcode, identificatie, bericht_id, vastgelegd_op) values ('12345678', '437', '1', :id, :op)", dag)
                    .bind("id", bericht).execute();
        });
    }

    void verklaring(String burger, String dag) {
        jdbi.useHandle(h -> op(h, """
                insert into verklaring (id, pseudoniem, partij, afnemer, soort, hoedanigheid, doel, moment, wie, ontvangen_op)
                values (:id, :burger, '12345678', 'systeem', 'toestemming', 'jeugdige', 'hulpverlening', :op, :iets, :op)""", dag)
                .bind("id", UUID.randomUUID()).bind("burger", burger).bind("iets", IETS).execute());
    }

    void rapportage(String burger, String dag) {
        jdbi.useHandle(h -> op(h, "insert into rapportage (id, soort, door, op, over, reden) values (:id, 'inzage', 'functionaris', :op, :burger, :iets)", dag)
                .bind("id", UUID.randomUUID()).bind("burger", burger).bind("iets", IETS).execute());
    }

    /** A selection of dead letters with one message; one that still runs has no end. */
    UUID herzending(UUID bericht, String stand, String dag) {
        UUID id = UUID.randomUUID();
        jdbi.useTransaction(h -> {
            op(h, """
                    insert into herzending (id, gemaakt_op, gemaakt_door, omschrijving, stand, tempo, begonnen_op, reden_versleuteld, geeindigd_op)
                    values (:id, :op, 'beheerder', 'aangewezen', :stand, 60, :op, :iets, case when :stand = 'klaar' then cast(:op as timestamptz) end)""", dag)
                    .bind("id", id).bind("stand", stand).bind("iets", IETS).execute();
            h.createUpdate("insert into herzendpost (herzending_id, volgnummer, bericht_id) values (:id, 1, :bericht)").bind("id", id).bind("bericht", bericht).execute();
        });
        return id;
    }

    /** A legal hold that was confirmed long ago. */
    UUID bewaarplicht(String... kenmerken) {
        UUID id = UUID.randomUUID();
        jdbi.useTransaction(h -> {
            op(h, """
                    insert into voorstel (id, soort, onderwerp, inhoud, reden, voorgesteld_door, voorgesteld_op, vervalt_op, besluit, besloten_door, besloten_op)
                    values (:id, 'maatregel', 'bewaarplicht instellen', '{}', :iets, 'een', :op, now(), 'bevestigd', 'twee', :op)""", "2020-01-01")
                    .bind("id", id).bind("iets", IETS).execute();
            h.createUpdate("insert into maatregel (soort, kenmerk, sinds, voorstel_id) select 'bewaarplicht', k, now(), :id from unnest(:kenmerken) k")
                    .bind("id", id).bindArray("kenmerken", String.class, (Object[]) kenmerken).execute();
        });
        return id;
    }

    /** Ends a legal hold, without a trace of when it was decided upon. */
    void hefOp(UUID voorstel) {
        jdbi.useHandle(h -> h.createUpdate("delete from maatregel where voorstel_id = :id").bind("id", voorstel).execute());
    }

    List<UUID> herzendingen() {
        return nummers("select id from herzending");
    }

    List<UUID> inhoud() {
        return nummers("select bericht_id from inhoud");
    }

    List<UUID> berichten() {
        return nummers("select id from bericht");
    }

    List<UUID> verstrekkingen() {
        return nummers("select bericht_id from verstrekking");
    }

    int aantal(String tabel) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from " + tabel).mapTo(Integer.class).one());
    }

    int vernietigd(String soort) {
        return jdbi.withHandle(h -> h.createQuery("select aantal from vernietiging where soort = :soort").bind("soort", soort).mapTo(Integer.class).one());
    }

    private List<UUID> nummers(String vraag) {
        return jdbi.withHandle(h -> h.createQuery(vraag).mapTo(UUID.class).list());
    }

    private static Update op(Handle handle, String opdracht, String dag) {
        Instant moment = LocalDate.parse(dag).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return handle.createUpdate(opdracht).bind("op", moment);
    }
}
