package nl.poortwachter.logboek;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The audit log in PostgreSQL (table auditregel). Lines are only added, one after the other over all nodes; each holds the hash of the one before.
 * The database refuses to change or remove a line, and to add one that does not fit.
 *
 * <p>Adding takes a lock that lasts until the caller's transaction ends: do it last. Messages are not audit events, so nothing on their path waits
 * for it. {@link Loglezer} reads what is here without keys. Thread safe.
 */
public final class Logboek {
    /** The same on every node and in the migration. */
    private static final long SLOT = 7_465_002;
    private final Loglezer lezer = new Loglezer();
    private final Logtekst tekst;
    private final InstantSource klok;

    /** A log that writes lines like this. */
    public Logboek(Logtekst tekst, InstantSource klok) {
        this.tekst = tekst;
        this.klok = klok;
    }

    /** Adds a line; it is there when the transaction of the caller is. */
    public Logstand voegToe(Handle handle, Wie wie, Auditfeit feit) {
        handle.execute("select pg_advisory_xact_lock(?)", SLOT);
        Logstand stand = lezer.stand(handle);
        Instant nu = klok.instant();
        Logregel regel = Logregel.na(stand, tekst.schrijf(stand.nr() + 1, nu, wie, feit));
        handle.createUpdate("insert into auditregel (nr, vorige, hash, tekst) values (:nr, decode(:vorige, 'hex'), decode(:hash, 'hex'), :tekst)")
                .bind("nr", regel.nr()).bind("vorige", regel.vorige()).bind("hash", regel.hash()).bind("tekst", regel.tekst()).execute();
        return regel.stand();
    }

    /** What the lines found by this search say, the newest first. */
    public List<Loginzage> zoek(Handle handle, Logvraag vraag) {
        return handle.createQuery("""
                        select nr, tekst from auditregel
                        where nr < :voor and (cast(:wie as text) is null or wie = :wie) and (cast(:burger as text) is null or burger = :burger)
                              and (cast(:daad as text) is null or daad = :daad) and (cast(:van as text) is null or op >= :van)
                              and (cast(:tot as text) is null or op < :tot)
                        order by nr desc limit :hoogstens""")
                .bind("voor", vraag.voor() == null ? Long.MAX_VALUE : vraag.voor()).bind("wie", vraag.wie()).bind("burger", vraag.burger())
                .bind("daad", vraag.daad() == null ? null : vraag.daad().naam()).bind("van", Logtekst.moment(vraag.van()))
                .bind("tot", Logtekst.moment(vraag.tot())).bind("hoogstens", vraag.hoogstens())
                .map((rij, context) -> tekst.lees(rij.getString("tekst"))).list();
    }

    /**
     * Destroys the oldest lines, and adds one that tells so. What is left is still a chain: it begins after the last line that went.
     *
     * @param grens lines from before this moment go; the database itself keeps every line for a year
     * @return how many lines went; 0 when there were none
     */
    public int vernietig(Handle handle, Instant grens, int hoogstens) {
        handle.execute("select pg_advisory_xact_lock(?)", SLOT);
        List<Long> oud = handle.createQuery("select nr from auditregel where op < :grens order by nr limit :hoogstens")
                .bind("grens", Logtekst.moment(grens)).bind("hoogstens", hoogstens).mapTo(Long.class).list();
        if (oud.isEmpty()) {
            return 0;
        }
        long laatste = oud.get(oud.size() - 1);
        voegToe(handle, Wie.poort("bewaring"), Auditfeit.gelukt(Daad.VERWIJDEREN, "auditregel", "tot en met " + laatste).aantal(oud.size()));
        handle.createUpdate("update auditbegin set nr = a.nr, hash = a.hash from auditregel a where a.nr = :laatste").bind("laatste", laatste).execute();
        return handle.createUpdate("delete from auditregel where nr <= :laatste").bind("laatste", laatste).execute();
    }
}
