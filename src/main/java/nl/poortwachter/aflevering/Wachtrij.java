package nl.poortwachter.aflevering;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The outbox in PostgreSQL.
 *
 * <p>Guarantees. A row is claimed in one statement that marks owner and lease, so two nodes never hold it together. While a node lives its
 * heartbeat keeps its lease; when it dies the lease ends and another node takes over. A result counts only for the claim it
 * belongs to: a node that was paused past its lease cannot overwrite what another did. Among open rows with the same volgsleutel only
 * the oldest can be claimed. No transaction is open during a send. A receiver that is paused gets nothing, and one whose breaker is open
 * ({@link Zekeringen}) one message per interval; others do not notice.
 */
public final class Wachtrij {
    /** A row that could go, if its receiver may have it: its time has come and nothing older of the same order is open. */
    private static final String AAN_DE_BEURT = """
            a.stand = 'wachtend' and a.wijze = 'push' and a.volgende_poging <= now()
            and not exists (select 1 from aflevering e where e.volgsleutel = a.volgsleutel and e.id < a.id and e.stand in ('wachtend', 'bezig'))
            """;
    private static final String CLAIM = """
            with stil as materialized (
                select z.ontvanger from zekering z
                where z.proef_op <= now() and not exists (select 1 from pauze p where p.ontvanger = z.ontvanger)
                for update skip locked),
            proef as materialized (
                select p.id, s.ontvanger from stil s, lateral (
                    select a.id from aflevering a where a.ontvanger = s.ontvanger and %1$s
                    order by a.volgende_poging, a.id limit 1 for update skip locked) p),
            straks as (update zekering z set proef_op = now() + :elke from proef p where z.ontvanger = p.ontvanger),
            gewoon as materialized (
                select a.id from aflevering a
                where a.ontvanger <> all (array(select ontvanger from pauze union all select ontvanger from zekering where open_sinds is not null)) and %1$s
                order by a.volgende_poging, a.id limit :hoogstens for update skip locked)
            update aflevering a set stand = 'bezig', eigenaar = :mij, lease_tot = now() + :lease, pogingen = a.pogingen + 1
            where a.id in (select id from (select id from proef union all select id from gewoon) klaar limit :hoogstens)
            returning a.id, a.bericht_id, a.ontvanger, a.pogingen, a.eerdere_pogingen, now() as begonnen_op""".formatted(AAN_DE_BEURT);
    private final Jdbi jdbi;
    private final String knooppunt;
    private final Duration lease;
    private final Herkansing herkansing;
    private final Zekeringen zekeringen;
    private final BijAflevering bijAflevering;
    private final Set<Long> onderhanden = ConcurrentHashMap.newKeySet();

    /** The outbox as seen by one node. */
    public Wachtrij(Jdbi jdbi, String knooppunt, Duration lease, Herkansing herkansing, Zekeringen zekeringen,
                    BijAflevering bijAflevering) {
        this.jdbi = jdbi;
        this.knooppunt = knooppunt;
        this.lease = lease;
        this.herkansing = herkansing;
        this.zekeringen = zekeringen;
        this.bijAflevering = bijAflevering;
    }

    /**
     * Puts a dead letter back in the outbox, in the transaction of the caller. It keeps its number and its attempts; the pauses begin anew.
     *
     * @return false when it is no dead letter (any more), or its content is not kept any more
     */
    public static boolean zetTerug(Handle handle, UUID bericht) {
        return handle.createUpdate("""
                with terug as (
                    update aflevering set stand = 'wachtend', volgende_poging = now(), eerdere_pogingen = pogingen
                    where bericht_id = :bericht and stand = 'onbestelbaar' and exists (select from inhoud where bericht_id = :bericht)
                    returning bericht_id)
                update bericht set stand = 'geaccepteerd', bijgewerkt_op = now() from terug where id = terug.bericht_id""")
                .bind("bericht", bericht).execute() == 1;
    }

    /**
     * Puts a message that did not arrive back in the outbox after something about it changed, in the transaction of the caller; a refused one as well. It keeps
     * its number and its attempts; the pauses begin anew.
     *
     * @param wijze push or postbus, as its receiver wants it now
     */
    public static void biedGewijzigdAan(Handle handle, UUID bericht, String wijze) {
        handle.createUpdate("""
                with terug as (
                    update aflevering set stand = 'wachtend', wijze = :wijze, volgende_poging = now(), eerdere_pogingen = pogingen
                    where bericht_id = :bericht and stand in ('onbestelbaar', 'geweigerd') returning bericht_id)
                update bericht set stand = 'geaccepteerd', bijgewerkt_op = now() from terug where id = terug.bericht_id""")
                .bind("bericht", bericht).bind("wijze", wijze).execute();
    }

    /** Claims at most this many rows whose time has come, the longest due first. */
    public List<Zending> claim(int hoogstens) {
        List<Zending> zendingen = jdbi.withHandle(h -> h.createQuery(CLAIM)
                .bind("mij", knooppunt).bind("lease", lease).bind("hoogstens", hoogstens).bind("elke", zekeringen.proefElke())
                .map((rij, ctx) -> new Zending(rij.getLong("id"), rij.getObject("bericht_id", UUID.class), rij.getString("ontvanger"),
                        rij.getInt("pogingen"), rij.getInt("eerdere_pogingen"), rij.getTimestamp("begonnen_op").toInstant()))
                .list());
        zendingen.forEach(zending -> onderhanden.add(zending.id()));
        return zendingen;
    }

    /**
     * Records the end of an attempt and what follows from it.
     *
     * @return false when the claim was no longer ours: the lease had ended and the attempt is recorded, nothing else
     */
    public boolean meld(Zending zending, Afleverresultaat resultaat) {
        try {
            return jdbi.inTransaction(h -> {
                boolean vanOns = sluit(h, zending, resultaat) == 1;
                legPogingVast(h, zending, resultaat, vanOns);
                werkZekeringBij(h, zending.ontvanger(), resultaat);
                return vanOns;
            });
        } finally {
            onderhanden.remove(zending.id());
        }
    }

    /** An answer that refuses is an answer; a fault of our own says nothing about the receiver. */
    private void werkZekeringBij(Handle h, String ontvanger, Afleverresultaat resultaat) {
        boolean antwoord = resultaat.uitkomst() == Uitkomst.AFGELEVERD || resultaat.uitkomst() == Uitkomst.GEWEIGERD;
        if (antwoord) {
            zekeringen.werkt(h, ontvanger);
        } else if (resultaat.aangeboden()) {
            zekeringen.mislukt(h, ontvanger);
        }
    }

    private int sluit(Handle h, Zending zending, Afleverresultaat resultaat) {
        return switch (resultaat.uitkomst()) {
            case AFGELEVERD -> {
                int rijen = eindig(h, zending, "afgeleverd", "afgeleverd");
                if (rijen == 1) {
                    bijAflevering.afgeleverd(h, zending.bericht());
                }
                yield rijen;
            }
            case GEWEIGERD -> eindig(h, zending, "geweigerd", "geweigerd-door-ontvanger");
            case LATER, ONBEKEND -> herkansing.opgebruikt(zending.reeks())
                    ? eindig(h, zending, "onbestelbaar", "onbestelbaar") : stelUit(h, zending);
        };
    }

    private int eindig(Handle h, Zending zending, String stand, String berichtstand) {
        int rijen = h.createUpdate("""
                update aflevering set stand = :stand, eigenaar = null, lease_tot = null
                where id = :id and stand = 'bezig' and eigenaar = :mij and pogingen = :poging""")
                .bind("stand", stand).bind("id", zending.id()).bind("mij", knooppunt).bind("poging", zending.poging()).execute();
        if (rijen == 1) {
            h.createUpdate("update bericht set stand = :stand, bijgewerkt_op = now() where id = :id")
                    .bind("stand", berichtstand).bind("id", zending.bericht()).execute();
        }
        return rijen;
    }

    private int stelUit(Handle h, Zending zending) {
        Duration pauze = herkansing.pauzeNa(zending.reeks(), RandomGenerator.getDefault());
        return h.createUpdate("""
                update aflevering set stand = 'wachtend', eigenaar = null, lease_tot = null, volgende_poging = now() + :pauze
                where id = :id and stand = 'bezig' and eigenaar = :mij and pogingen = :poging""")
                .bind("pauze", pauze).bind("id", zending.id()).bind("mij", knooppunt).bind("poging", zending.poging()).execute();
    }

    private void legPogingVast(Handle h, Zending zending, Afleverresultaat resultaat, boolean vanOns) {
        h.createUpdate("""
                insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, httpstatus, reden, knooppunt)
                values (:id, :nummer, :begonnen, now(), :uitkomst, :status, :reden, :knooppunt)
                on conflict (aflevering_id, nummer) do update
                set geeindigd_op = excluded.geeindigd_op, uitkomst = excluded.uitkomst, httpstatus = excluded.httpstatus,
                    reden = excluded.reden""")
                .bind("id", zending.id()).bind("nummer", zending.poging()).bind("begonnen", zending.begonnenOp())
                .bind("uitkomst", resultaat.uitkomst().naam()).bind("status", resultaat.httpstatus())
                .bind("reden", vanOns ? resultaat.reden() : resultaat.reden() + ", na het einde van de lease")
                .bind("knooppunt", knooppunt).execute();
    }

    /**
     * Keeps the leases alive of what this node is sending; call well within the lease. A row of which the result could not be recorded is
     * no longer among them, so that its lease ends and it is tried again.
     */
    public void hartslag() {
        if (!onderhanden.isEmpty()) {
            jdbi.useHandle(h -> h.createUpdate("""
                    update aflevering set lease_tot = now() + :lease where stand = 'bezig' and eigenaar = :mij and id = any(:onderhanden)""")
                    .bind("lease", lease).bind("mij", knooppunt).bindArray("onderhanden", Long.class, onderhanden).execute());
        }
    }

    /**
     * Frees rows of nodes that stopped keeping their lease; their last attempt is recorded with an unknown outcome.
     *
     * @return how many rows were freed
     */
    public int bevrijd() {
        return jdbi.withHandle(h -> h.createUpdate("""
                with vrij as (
                    update aflevering set stand = 'wachtend', eigenaar = null, lease_tot = null, volgende_poging = now()
                    from (select id as wie, eigenaar as van from aflevering where stand = 'bezig' and lease_tot < now()
                          for update skip locked) oud
                    where id = oud.wie
                    returning id, pogingen, oud.van)
                insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt)
                select id, pogingen, now(), now(), 'onbekend', 'knooppunt weggevallen', van from vrij
                on conflict (aflevering_id, nummer) do nothing""").execute());
    }
}
