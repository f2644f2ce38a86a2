package nl.poortwachter.verwerking.beleid;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.Beleidsmap;
import nl.poortwachter.minimaliteit.tekst.Oordelaarhouder;
import nl.poortwachter.verwerking.Registerwacht;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps what messages are judged by in step with the folder (docs/adr/0048), or, with four eyes, with what two people agreed on; what is new in the
 * folder then waits for them (docs/adr/0063). What is wrong is named in the log and at /q/health/ready, and what counted goes on counting.
 */
@Singleton
public class Beleidswacht {
    private static final Logger LOG = Logger.getLogger(Beleidswacht.class);
    private final Beleidshouder houder;
    private final Oordelaarhouder oordelaar;
    private final Optional<Beleidsmap> map;
    private final Beleidsversies versies;
    private final Registerwacht register;
    private final Jdbi jdbi;
    private volatile Beleidsversie geldend;
    private volatile Optional<Beleidspakket> inMap;
    private volatile List<Beleidsfout> fouten = List.of();
    private long gezien;

    /** Watches the folder that the policies came from, if they came from one, and the versions. */
    public Beleidswacht(Beleidsversie begin, Beleidshouder houder, Oordelaarhouder oordelaar, Beleidsbewaking bewaking, Beleidsversies versies,
                        Registerwacht register, Jdbi jdbi) {
        this.geldend = begin;
        this.gezien = begin.nummer();
        this.houder = houder;
        this.oordelaar = oordelaar;
        this.map = bewaking.map();
        this.inMap = Optional.of(bewaking.pakket());
        this.versies = versies;
        this.register = register;
        this.jdbi = jdbi;
    }

    void begin(@Observes StartupEvent start) {
        LOG.infof("beleid-geladen bron=%s gemeenten-met-eigen-beleid=%d", bron(), houder.boek().gemeenten().size());
        meldWachtend();
    }

    /** Looks whether something changed, in the folder or by two people. */
    @Scheduled(every = "${poortwachter.beleid.verversen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public synchronized void ververs() {
        map.flatMap(Beleidsmap::wijziging).ifPresent(this::lees);
        if (versies.isAan()) {
            versies.anderDan(gezien).ifPresent(this::neemVersieOver);
        }
    }

    /** What counts now. */
    public Beleidsversie geldend() {
        return geldend;
    }

    /** What is in the folder, right, and other than what counts: with four eyes it waits for two people. */
    public Optional<Beleidspakket> wachtend() {
        return inMap.filter(pakket -> !pakket.hash().equals(geldend.pakket().hash()));
    }

    /** What is wrong with the files as they are now; empty when nothing is. */
    public List<Beleidsfout> fouten() {
        return fouten;
    }

    /** The folder, or "meegeleverd". */
    public String bron() {
        return map.map(m -> m.map().toString()).orElse("meegeleverd");
    }

    private void lees(List<Beleidsbestand> bestanden) {
        Beleidspakket.Uitslag gelezen = Beleidspakket.lees(bestanden);
        inMap = Optional.ofNullable(gelezen.pakket());
        fouten = gelezen.fouten();
        fouten.forEach(fout -> LOG.errorf("beleid-geweigerd het vorige beleid blijft gelden: %s", fout));
        if (versies.isAan()) {
            meldWachtend();
        } else {
            inMap.ifPresent(pakket -> neemOver(new Beleidsversie(0, pakket)));
        }
    }

    private void meldWachtend() {
        wachtend().ifPresent(pakket -> LOG.warnf("beleid-wacht hash=%s wat in de map staat geldt pas als twee mensen het eens zijn", pakket.hash()));
    }

    /** A version that this program cannot read is reported once and leaves everything as it was. */
    private void neemVersieOver(long nummer) {
        gezien = nummer;
        Beleidspakket.Uitslag gelezen = versies.laatste();
        fouten = gelezen.fouten();
        fouten.forEach(fout -> LOG.errorf("beleid-geweigerd het vorige beleid blijft gelden: %s", fout));
        if (gelezen.pakket() != null) {
            neemOver(new Beleidsversie(nummer, gelezen.pakket()));
        }
    }

    private void neemOver(Beleidsversie versie) {
        oordelaar.vervang(versie.pakket().woordenschat());
        houder.vervang(versie.pakket().boek());
        geldend = versie;
        LOG.infof("beleid-vernieuwd versie=%d gemeenten-met-eigen-beleid=%d", versie.nummer(), houder.boek().gemeenten().size());
        jdbi.useTransaction(register::neemOp);
    }
}
