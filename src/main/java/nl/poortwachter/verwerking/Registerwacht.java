package nl.poortwachter.verwerking;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bewaring.Bewaartermijnen;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijsoort;
import nl.poortwachter.verstrekking.register.Registerblad;
import nl.poortwachter.verstrekking.register.Registerversies;
import nl.poortwachter.verstrekking.register.Verwerkingsregister;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps the register of processing activities in step with policy and configuration: what they change is a new version from that moment on. */
@Singleton
public class Registerwacht {
    private final Registerblad blad = Registerblad.meegeleverd();
    private final Registerversies versies;
    private final Beleidshouder beleid;
    private final Bewaartermijnen termijnen;
    private final Partijen partijen;
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** Watches these. */
    public Registerwacht(Registerversies versies, Beleidshouder beleid, Bewaartermijnen termijnen, Partijen partijen, Jdbi jdbi, InstantSource klok) {
        this.versies = versies;
        this.beleid = beleid;
        this.termijnen = termijnen;
        this.partijen = partijen;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    void begin(@Observes StartupEvent start) {
        jdbi.useTransaction(this::neemOp);
    }

    /** The version that holds now, recorded when it is new. Must run in a transaction. */
    public Registerversies.Versie neemOp(Handle handle) {
        return versies.neemOp(handle, nu(), klok.instant());
    }

    private Verwerkingsregister nu() {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Beleidboek boek = beleid.boek();
        Map<String, String> perGemeente = new TreeMap<>();
        boek.gemeenten().forEach(code -> perGemeente.put(code, boek.voor(code, vandaag).aanduiding()));
        return Verwerkingsregister.van(blad, boek.standaard(vandaag), perGemeente, termijnen.opNaam(),
                Map.of("gemeenten", namen(Partijsoort.GEMEENTE), "aanbieders", namen(Partijsoort.AANBIEDER)));
    }

    private List<String> namen(Partijsoort soort) {
        return partijen.alle().stream().filter(p -> p.soort() == soort && p.actief()).map(Partij::naam).sorted().collect(Collectors.toList());
    }
}
