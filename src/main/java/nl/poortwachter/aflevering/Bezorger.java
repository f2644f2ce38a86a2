package nl.poortwachter.aflevering;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import org.apache.camel.Exchange;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** The work of the delivery routes: fills a request to the receiver from a claimed row, and reads what its answer means. */
public final class Bezorger {
    /** Header with the stable id by which a receiver recognises a message that it already has. */
    public static final String BERICHT_ID = "Bericht-Id";
    private static final Logger LOG = Logger.getLogger(Bezorger.class);
    private static final String ZENDING = "zending";
    private static final String AANGEBODEN = "aangeboden";
    private static final long WACHT_OP_PLAATS_MS = 1000;
    private final Wachtrij wachtrij;
    private final Jdbi jdbi;
    private final Versleuteling versleuteling;
    private final Partijen partijen;
    /** A place for each message that may be under way at the same time, so that a slow receiver takes up places but no time of others. */
    private final Semaphore plaatsen;

    /** What goes out, as it is kept, and the trace it belongs to. */
    private record Post(byte[] versleuteld, UUID spoor) { }

    /** Delivers from this outbox to these parties, so many at a time. */
    public Bezorger(Wachtrij wachtrij, Jdbi jdbi, Versleuteling versleuteling, Partijen partijen, int gelijktijdig) {
        this.wachtrij = wachtrij;
        this.jdbi = jdbi;
        this.versleuteling = versleuteling;
        this.partijen = partijen;
        this.plaatsen = new Semaphore(gelijktijdig);
    }

    /**
     * Claims the next batch into the property zendingen, as many as there are places free. Each takes a place until its outcome is recorded.
     *
     * @return false when nothing is due or no place comes free, or when this node stops and may only finish what it has
     */
    public boolean claim(Exchange exchange) throws InterruptedException {
        if (exchange.getContext().isStopping() || !plaatsen.tryAcquire(WACHT_OP_PLAATS_MS, TimeUnit.MILLISECONDS)) {
            return false;
        }
        int vrij = 1 + plaatsen.drainPermits();
        int bezet = 0;
        try {
            List<Zending> zendingen = wachtrij.claim(vrij);
            bezet = zendingen.size();
            exchange.setProperty("zendingen", zendingen);
        } finally {
            plaatsen.release(vrij - bezet);
        }
        return bezet > 0;
    }

    /** Makes the request of this claimed row: address, content, stable id, and the place in the trace (LDV-3). Nothing of the claim itself travels along. */
    public void bereidVoor(Exchange exchange) {
        Zending zending = exchange.getMessage().getBody(Zending.class);
        exchange.setProperty(ZENDING, zending);
        URI adres = partijen.partij(zending.ontvanger()).flatMap(Partij::aflevering)
                .filter(Afleverwijze.Push.class::isInstance).map(wijze -> ((Afleverwijze.Push) wijze).adres())
                .orElseThrow(() -> new IllegalStateException("De ontvanger heeft geen push-adres meer"));
        Post post = post(zending.bericht());
        exchange.getMessage().setBody(versleuteling.ontsleutel(post.versleuteld(), zending.bericht()));
        exchange.getMessage().getHeaders().clear();
        exchange.getMessage().setHeader(Exchange.HTTP_URI, adres.toString());
        exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");
        exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/xml;charset=UTF-8");
        exchange.getMessage().setHeader(BERICHT_ID, zending.bericht().toString());
        exchange.setProperty(AANGEBODEN, true);
        exchange.getMessage().setHeader(Traceparent.KOPREGEL, Traceparent.bij(post.spoor(), "afleveren/" + zending.bericht() + "/" + zending.poging()).toString());
    }

    private Post post(UUID bericht) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select i.versleuteld, coalesce(b.spoor, b.id) as spoor from inhoud i join bericht b on b.id = i.bericht_id where b.id = :id""")
                .bind("id", bericht).map((rij, ctx) -> new Post(rij.getBytes("versleuteld"), rij.getObject("spoor", UUID.class))).one());
    }

    /** The receiver answered. */
    public void meldAntwoord(Exchange exchange) {
        meld(exchange, Afleverresultaat.bijStatus(exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class)));
    }

    /** There was no answer: not reached, or reached without knowing whether the message was taken. */
    public void meldStoring(Exchange exchange) {
        Throwable oorzaak = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        meld(exchange, Afleverresultaat.bijStoring(oorzaak, exchange.getProperty(AANGEBODEN, false, Boolean.class)));
    }

    private void meld(Exchange exchange, Afleverresultaat resultaat) {
        Zending zending = exchange.getProperty(ZENDING, Zending.class);
        try {
            boolean vanOns = wachtrij.meld(zending, resultaat);
            LOG.debugf("aflevering bericht=%s poging=%d uitkomst=%s vanOns=%b", zending.bericht(), zending.poging(), resultaat.uitkomst().naam(), vanOns);
        } catch (RuntimeException e) {
            // Whatever it is, it says nothing about the receiver: the claim ends by itself and the message goes out again, with the same id.
            LOG.warnf("uitkomst-niet-vastgelegd bericht=%s poging=%d oorzaak=%s", zending.bericht(), zending.poging(), Oorzaak.van(e));
        } finally {
            plaatsen.release();
        }
    }
}
