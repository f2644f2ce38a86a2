package nl.poortwachter.bewaring;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poortwachter.logboek.Logboek;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Destroys what is past its term.
 *
 * <p>Guarantees. Each piece is one short transaction, which also records how much of what was destroyed: after a crash the record is right and the
 * next round goes on. Two nodes never work on the same kind at the same time; the second leaves it to the first. Nothing unfinished goes, nor
 * anything under a legal hold. Thread safe.
 */
public final class Bewaring {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String BOEK = """
            insert into vernietiging (soort, dag, tot, aantal, laatst_op) values (:soort, :dag, :tot, :aantal, :nu)
            on conflict (soort, dag) do update set aantal = vernietiging.aantal + excluded.aantal, tot = excluded.tot, laatst_op = excluded.laatst_op
            """;
    private final Jdbi jdbi;
    private final List<Opruiming> opruimingen;
    private final InstantSource klok;
    private final int hoogstens;

    /**
     * Retention in this database.
     *
     * @param logboek the audit log, which has a term as well
     * @param hoogstens most records that one transaction destroys
     */
    public Bewaring(Jdbi jdbi, Bewaartermijnen termijnen, Logboek logboek, InstantSource klok, int hoogstens) {
        this.jdbi = jdbi;
        this.opruimingen = Opruimingen.bij(termijnen, logboek);
        this.klok = klok;
        this.hoogstens = hoogstens;
    }

    /**
     * One round over all kinds.
     *
     * @return how many records of each kind this node destroyed; kinds of which nothing went are left out
     */
    public Map<String, Integer> ronde() {
        Map<String, Integer> vernietigd = new LinkedHashMap<>();
        for (Opruiming opruiming : opruimingen) {
            int aantal = stuk(opruiming);
            while (aantal > 0) {
                vernietigd.merge(opruiming.soort(), aantal, Integer::sum);
                aantal = stuk(opruiming);
            }
        }
        return vernietigd;
    }

    private int stuk(Opruiming opruiming) {
        Instant nu = klok.instant();
        Instant grens = nu.atZone(NEDERLAND).minus(opruiming.termijn()).toInstant();
        return jdbi.inTransaction(h -> {
            if (!neemSlot(h, opruiming.soort())) {
                return 0;
            }
            int aantal = opruiming.stuk().vernietig(h, grens, hoogstens);
            if (aantal > 0) {
                boek(h, opruiming.soort(), nu, grens, aantal);
            }
            return aantal;
        });
    }

    /** Records that this many of this kind, from before this moment, were destroyed. */
    static void boek(Handle handle, String soort, Instant nu, Instant tot, int aantal) {
        handle.createUpdate(BOEK).bind("soort", soort).bind("dag", LocalDate.ofInstant(nu, NEDERLAND)).bind("tot", tot).bind("aantal", aantal).bind("nu", nu).execute();
    }

    private static boolean neemSlot(Handle handle, String soort) {
        return handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:naam, 0))").bind("naam", "bewaring|" + soort)
                .mapTo(Boolean.class).one();
    }
}
