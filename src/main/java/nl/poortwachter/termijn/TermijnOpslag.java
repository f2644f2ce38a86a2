package nl.poortwachter.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Verzoekantwoord;
import nl.poortwachter.opslag.Bundel;
import org.jdbi.v3.core.Handle;

/**
 * Deadlines in PostgreSQL (table termijn). Works on the connection of the caller, so that a deadline begins and ends in the same transaction as the
 * message that does it. Stateless and thread safe. Days are those of Europe/Amsterdam.
 */
public final class TermijnOpslag {
    private static final String KOLOMMEN = "t.id, t.bericht_id, t.soort, t.aanvang, t.uiterlijk, t.partij, t.tegenpartij, t.kenmerk, t.gehaald_op";

    private static final String OPEN = """
            insert into termijn (bericht_id, dagtekening, soort, aanvang, uiterlijk, partij, tegenpartij, kenmerk, gehaald_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (bericht_id, soort, kenmerk) do nothing""";
    private static final String VERVUL = """
            update termijn set gehaald_op = :op where bericht_id = :bericht and soort = :soort and gehaald_op is null
            """;
    private static final String VERVALT = "delete from termijn where bericht_id = :bericht and soort <> 'retour' and gehaald_op is null";
    private static final String TEL_LAAT = """
            select partij, count(*) as aantal from termijn where gehaald_op is null and uiterlijk < :op group by partij
            """;
    private static final String LIJST = """
            select %s from termijn t
            where t.%s = any(:partijen) and t.gehaald_op is null and (t.uiterlijk, t.id) > (:uiterlijk, :id) and t.uiterlijk between :van and :tot
            order by t.uiterlijk, t.id limit :hoogstens
            """;
    // Waits for nobody: a row that another node is reporting right now is skipped, and once reported it no longer qualifies.
    private static final String MELD = """
            with laat as materialized (
                select id from termijn
                where te_laat_gemeld is null and uiterlijk < :op and (gehaald_op is null or gehaald_op > uiterlijk)
                order by uiterlijk, id limit :hoogstens for update skip locked)
            update termijn t set te_laat_gemeld = :op from laat where t.id = laat.id returning %s
            """.formatted(KOLOMMEN);

    /** Which side of a deadline a party is on. */
    public enum Rol {
        /** It must act. */
        PARTIJ("partij"),
        /** It waits for the other. */
        TEGENPARTIJ("tegenpartij");

        private final String kolom;

        Rol(String kolom) {
            this.kolom = kolom;
        }
    }

    /** Records the deadlines that begin with this message (see {@link Termijnen}). Doing it again changes nothing. */
    public void open(Bundel bundel, UUID berichtId, LocalDate dagtekening, List<Opening> openingen) {
        bundel.voegRijen(OPEN, openingen.stream().map(o -> new Object[] {berichtId, dagtekening, o.termijn().soort().naam(), o.termijn().aanvang(),
                o.termijn().uiterlijk(), o.partij(), o.tegenpartij(), o.kenmerk(), o.gehaaldOp()}).toList());
    }

    /**
     * Ends what was due on this message, such as its return.
     *
     * @return whether something was still due
     */
    public boolean vervul(Handle handle, UUID berichtId, Termijnsoort soort, LocalDate op) {
        return handle.createUpdate(VERVUL).bind("op", op).bind("bericht", berichtId).bind("soort", soort.naam()).execute() > 0;
    }

    /**
     * Takes away what is still due on a message that was refused in its return and so counts as not sent (OP286): everything but the return itself.
     */
    public void vervalt(Handle handle, UUID berichtId) {
        handle.createUpdate(VERVALT).bind("bericht", berichtId).execute();
    }

    /**
     * Ends what was due on the requests that an accepted JW301 or JW319 answers. "In onderzoek" begins the term for the decision; a refusal on
     * woonplaatsbeginsel is held against its own term instead of the 5 working days. Requests that are not known are passed over.
     */
    public void beantwoord(Handle handle, Bericht bericht, LocalDate op) {
        Beantwoording beantwoording = new Beantwoording(this, handle, bericht.gemeente(), bericht.aanbieder(), op);
        Verzoekantwoord.uit(bericht).forEach(beantwoording::verwerk);
    }

    /** The deadlines that began with this message, in order of their last day. */
    public List<Termijnregel> bij(Handle handle, UUID berichtId) {
        return handle.createQuery("select " + KOLOMMEN + " from termijn t where t.bericht_id = :bericht order by t.uiterlijk, t.id")
                .bind("bericht", berichtId).map((rij, context) -> regel(rij)).list();
    }

    /** How many deadlines each party has let pass without acting; parties without any are left out. */
    public Map<String, Integer> telLaat(Handle handle, LocalDate vandaag) {
        return handle.createQuery(TEL_LAAT).bind("op", vandaag)
                .reduceRows(new TreeMap<>(), (tel, rij) -> {
                    tel.put(rij.getColumn("partij", String.class), rij.getColumn("aantal", Integer.class));
                    return tel;
                });
    }

    /** What is still due and was asked for, most urgent first. */
    public List<Termijnregel> lijst(Handle handle, Termijnvraag vraag) {
        return handle.createQuery(LIJST.formatted(KOLOMMEN, vraag.rol().kolom))
                .bindArray("partijen", String.class, vraag.partijen())
                .bind("uiterlijk", vraag.na().uiterlijk()).bind("id", vraag.na().id()).bind("van", vraag.van()).bind("tot", vraag.tot())
                .bind("hoogstens", vraag.hoogstens()).map((rij, context) -> regel(rij)).list();
    }

    /**
     * Marks what became late and was not reported before, and returns it; each deadline once, whatever the number of nodes that ask at the same
     * time, also when it was done in the meantime. Marked only if the transaction of the caller commits.
     *
     * @param hoogstens most rows at a time; ask again while as many come back
     */
    public List<Termijnregel> meldTeLaat(Handle handle, LocalDate vandaag, int hoogstens) {
        return handle.createQuery(MELD).bind("op", vandaag).bind("hoogstens", hoogstens).map((rij, context) -> regel(rij)).list();
    }

    private static Termijnregel regel(ResultSet rij) throws SQLException {
        Termijn termijn = new Termijn(Termijnsoort.metNaam(rij.getString("soort")), rij.getObject("aanvang", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class));
        return new Termijnregel(rij.getLong("id"), rij.getObject("bericht_id", UUID.class), termijn, rij.getString("partij"),
                rij.getString("tegenpartij"), rij.getString("kenmerk"), rij.getObject("gehaald_op", LocalDate.class));
    }
}
