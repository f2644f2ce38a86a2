package nl.poortwachter.ldv;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends every line out, in order, by each way for itself.
 *
 * <p>Guarantees. No sampling and no loss (LDV-4, LDV-5): a line is part of the transaction of the processing itself, and the place up to which a way has
 * come moves only after the other side has the lines; after a crash the last piece comes again, with the same numbers. One node at a time works for
 * a way; any other can take over at once. Thread safe.
 */
public final class Ldvstroom {
    /** Transactions that one look covers: bounds what is sorted, however far behind a way is. */
    private static final long VENSTER = 2000;
    private final Jdbi jdbi;
    private final int hoogstens;

    private record Stand(long transactie, String sleutel) { }

    private record Gelezen(Ldvregel regel, Stand stand) { }

    /**
     * The lines in this database.
     *
     * @param hoogstens most lines in one piece
     */
    public Ldvstroom(Jdbi jdbi, int hoogstens) {
        this.jdbi = jdbi;
        this.hoogstens = hoogstens;
    }

    /** Records a processing that leaves no other record, in the transaction of this handle. The line was made by {@link Ldvregel#los}. */
    public static void legVast(Handle handle, Ldvregel regel) {
        handle.createUpdate("""
                        insert into ldvregel (id, ouder, spoor, naam, activiteit, begin_op, eind_op, burger, afnemer, fout)
                        values (:rij, :ouder, :spoor, :naam, :activiteit, :begin, :eind, :burger, :afnemer, :fout)""")
                .bind("rij", regel.rij()).bind("ouder", regel.ouder()).bind("spoor", regel.spoor()).bind("naam", regel.naam())
                .bind("activiteit", regel.activiteit()).bind("begin", regel.begin()).bind("eind", regel.eind()).bind("burger", regel.burger())
                .bind("afnemer", regel.afnemer()).bind("fout", regel.fout()).execute();
    }

    /**
     * Sends all that is there by this way. Holds a connection while it does, but no transaction.
     *
     * @return how many lines; 0 also when another node is at it
     * @throws IOException when the other side did not take them; what it did take counts
     */
    public int lever(Uitgang uitgang) throws IOException {
        try (Handle h = jdbi.open()) {
            if (!h.createQuery("select pg_try_advisory_lock(hashtextextended('ldv|' || :uitgang, 0))").bind("uitgang", uitgang.naam()).mapTo(Boolean.class).one()) {
                return 0;
            }
            try {
                return leverAlles(h, uitgang);
            } finally {
                h.createQuery("select pg_advisory_unlock(hashtextextended('ldv|' || :uitgang, 0))").bind("uitgang", uitgang.naam()).mapTo(Boolean.class).one();
            }
        }
    }

    private int leverAlles(Handle h, Uitgang uitgang) throws IOException {
        h.createUpdate("insert into ldvstand (uitgang, transactie, sleutel) values (:uitgang, :eerste, '') on conflict do nothing")
                .bind("uitgang", uitgang.naam()).bind("eerste", eerste(h)).execute();
        int totaal = 0;
        boolean bij = false;
        while (!bij) {
            Stand stand = h.createQuery("select transactie, sleutel from ldvstand where uitgang = :uitgang").bind("uitgang", uitgang.naam())
                    .map((rij, context) -> new Stand(rij.getLong(1), rij.getString(2))).one();
            long klaar = h.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint").mapTo(Long.class).one();
            long eind = Math.min(klaar, stand.transactie() + VENSTER);
            List<Gelezen> gelezen = lees(h, stand, eind);
            if (!gelezen.isEmpty()) {
                uitgang.lever(gelezen.stream().map(Gelezen::regel).toList());
            }
            boolean vol = gelezen.size() == hoogstens;
            schuifOp(h, uitgang, vol ? gelezen.get(gelezen.size() - 1).stand() : new Stand(Math.max(eind, stand.transactie()), ""), gelezen.size());
            totaal += gelezen.size();
            bij = !vol && eind == klaar;
        }
        return totaal;
    }

    private static long eerste(Handle handle) {
        return handle.createQuery("""
                select least((select min(transactie) from bericht), (select min(transactie) from verstrekking), (select min(transactie) from poging),
                             (select min(transactie) from ldvregel), pg_snapshot_xmin(pg_current_snapshot())::text::bigint)""").mapTo(Long.class).one();
    }

    private List<Gelezen> lees(Handle handle, Stand stand, long eind) {
        return handle.createQuery("""
                        select transactie, sleutel, ouder, spoor, naam, activiteit, begin_op, eind_op, burger, afnemer, fout from ldv
                        where transactie >= :begin and transactie < :eind and (transactie > :begin or sleutel > :sleutel collate "C")
                        order by transactie, sleutel collate "C" limit :hoogstens""")
                .bind("begin", stand.transactie()).bind("eind", eind).bind("sleutel", stand.sleutel()).bind("hoogstens", hoogstens)
                .map((rij, context) -> new Gelezen(new Ldvregel(rij.getString("sleutel"), rij.getString("ouder"), rij.getObject("spoor", UUID.class),
                        rij.getString("naam"), rij.getString("activiteit"), rij.getTimestamp("begin_op").toInstant(), rij.getTimestamp("eind_op").toInstant(),
                        rij.getString("burger"), rij.getString("afnemer"), rij.getString("fout")),
                        new Stand(rij.getLong("transactie"), rij.getString("sleutel")))).list();
    }

    private static void schuifOp(Handle handle, Uitgang uitgang, Stand stand, int aantal) {
        handle.createUpdate("update ldvstand set transactie = :transactie, sleutel = :sleutel, aantal = aantal + :aantal where uitgang = :uitgang")
                .bind("transactie", stand.transactie()).bind("sleutel", stand.sleutel()).bind("aantal", aantal).bind("uitgang", uitgang.naam()).execute();
    }
}
