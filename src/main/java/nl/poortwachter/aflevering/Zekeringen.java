package nl.poortwachter.aflevering;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * The circuit breaker of each receiver (table zekering), shared by all nodes. After so many failures in a row it opens: messages to that receiver wait
 * without using up attempts, and once per interval {@link Wachtrij#claim} lets one go. Any answer that counts closes it. Opening and closing are an event
 * each, written before the commit: a crash in between tells it again instead of never. Thread safe.
 */
public final class Zekeringen {
    private static final Logger LOG = Logger.getLogger(Zekeringen.class);
    private final int drempel;
    private final Duration proefElke;

    /**
     * Breakers that behave like this.
     *
     * @param drempel failures in a row after which messages wait; 0 when they never do
     * @param proefElke pause between messages that try whether a receiver is back
     */
    public Zekeringen(int drempel, Duration proefElke) {
        this.drempel = drempel;
        this.proefElke = proefElke;
    }

    /** Pause between messages that try. */
    Duration proefElke() {
        return proefElke;
    }

    /** Receivers whose messages wait, the longest first. */
    public static List<Zekering> open(Handle handle) {
        return handle.createQuery("select ontvanger, mislukt, open_sinds, proef_op from zekering where open_sinds is not null order by open_sinds, ontvanger")
                .map((rij, ctx) -> new Zekering(rij.getString("ontvanger"), rij.getInt("mislukt"), rij.getTimestamp("open_sinds").toInstant(),
                        rij.getTimestamp("proef_op").toInstant())).list();
    }

    /** An attempt failed for a reason that lies with the receiver. The last thing in its transaction, because all nodes meet on this row. */
    void mislukt(Handle handle, String ontvanger) {
        if (drempel == 0) {
            return;
        }
        int aantal = handle.createQuery("""
                        insert into zekering as z (ontvanger, mislukt) values (:ontvanger, 1)
                        on conflict (ontvanger) do update set mislukt = z.mislukt + 1 returning mislukt""")
                .bind("ontvanger", ontvanger).mapTo(Integer.class).one();
        if (aantal >= drempel) {
            boolean gesprongen = handle.createQuery("""
                            update zekering set open_sinds = coalesce(open_sinds, now()), proef_op = now() + :elke where ontvanger = :ontvanger
                            returning open_sinds = now()""")
                    .bind("ontvanger", ontvanger).bind("elke", proefElke).mapTo(Boolean.class).one();
            if (gesprongen) {
                LOG.warnf("zekering-open ontvanger=%s mislukt=%d", ontvanger, aantal);
            }
        }
    }

    /** The receiver answered, if only with a refusal. */
    void werkt(Handle handle, String ontvanger) {
        handle.createQuery("delete from zekering where ontvanger = :ontvanger returning extract(epoch from now() - open_sinds)")
                .bind("ontvanger", ontvanger).mapTo(Double.class).findOne()
                .ifPresent(seconden -> LOG.infof("zekering-dicht ontvanger=%s seconden=%.0f", ontvanger, seconden));
    }
}
