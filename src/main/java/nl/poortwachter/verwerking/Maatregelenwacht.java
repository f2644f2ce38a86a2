package nl.poortwachter.verwerking;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import nl.poortwachter.opslag.NaCommit;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import nl.poortwachter.verstrekking.maatregel.Vrijgave;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps the list of measures fresh on this node, and lets messages go on that no restriction holds any more. */
@Singleton
public class Maatregelenwacht implements Vrijgave {
    private final Jdbi jdbi;
    private final Maatregelenlijst lijst;

    /** Watches this list. */
    public Maatregelenwacht(Jdbi jdbi, Maatregelenlijst lijst) {
        this.jdbi = jdbi;
        this.lijst = lijst;
    }

    void begin(@Observes StartupEvent start) {
        ververs();
    }

    /** Looks for changes that another node made. */
    @Scheduled(every = "${poortwachter.maatregelen.verversen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void ververs() {
        lijst.ververs();
    }

    @Override
    public void geefVrij(Handle handle, Collection<String> pseudoniemen) {
        handle.createUpdate("update bericht set opnieuw = true, weer_vanaf = null where stand = 'beperkt' and pseudoniem = any(:burgers)")
                .bindArray("burgers", String.class, pseudoniemen).execute();
    }

    /** This node knows at once, so that who confirms a measure sees it work. */
    @Override
    public void gewijzigd(Handle handle) {
        NaCommit.probeer(handle, "maatregelen", lijst::ververs);
    }

    /** Catches what was held by a node that did not know yet that the restriction had ended. */
    @Scheduled(every = "${poortwachter.maatregelen.vegen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void veeg() {
        jdbi.useHandle(h -> h.execute("""
                update bericht b set opnieuw = true, weer_vanaf = null
                where stand = 'beperkt' and not opnieuw and bijgewerkt_op < now() - interval '30 seconds' and not exists (
                    select from maatregel m where m.soort = 'beperking' and m.kenmerk = b.pseudoniem)"""));
    }
}
