package nl.poortwachter.verwerking;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.Beleidsmap;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes over what changes in the folder with policies, without a restart. What is wrong is named in the log and at /q/health/ready, and the policies
 * that counted go on counting. Putting a file there is an act of deployment (docs/adr/0048).
 */
@Singleton
public class Beleidswacht {
    private static final Logger LOG = Logger.getLogger(Beleidswacht.class);
    private final Beleidshouder houder;
    private final Optional<Beleidsmap> map;
    private final Registerwacht register;
    private final Jdbi jdbi;
    private volatile List<Beleidsfout> fouten = List.of();

    /** Watches the folder that the policies came from, if they came from one. */
    public Beleidswacht(Beleidshouder houder, Beleidsbewaking bewaking, Registerwacht register, Jdbi jdbi) {
        this.houder = houder;
        this.map = bewaking.map();
        this.register = register;
        this.jdbi = jdbi;
    }

    void begin(@Observes StartupEvent start) {
        LOG.infof("beleid-geladen bron=%s gemeenten-met-eigen-beleid=%d", bron(), houder.boek().gemeenten().size());
    }

    /** Looks whether something changed. */
    @Scheduled(every = "${poortwachter.beleid.verversen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void ververs() {
        map.flatMap(Beleidsmap::wijziging).ifPresent(this::verwerk);
    }

    /** What is wrong with the files as they are now; empty when the policies that count are those of the files. */
    public List<Beleidsfout> fouten() {
        return fouten;
    }

    /** The folder, or "meegeleverd". */
    public String bron() {
        return map.map(m -> m.map().toString()).orElse("meegeleverd");
    }

    private void verwerk(Beleidboek.Leesresultaat gelezen) {
        fouten = houder.vervang(gelezen);
        if (fouten.isEmpty()) {
            LOG.infof("beleid-vernieuwd gemeenten-met-eigen-beleid=%d", houder.boek().gemeenten().size());
            jdbi.useTransaction(register::neemOp);
        } else {
            fouten.forEach(fout -> LOG.errorf("beleid-geweigerd het vorige beleid blijft gelden: %s", fout));
        }
    }
}
