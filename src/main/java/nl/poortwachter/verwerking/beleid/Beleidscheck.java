package nl.poortwachter.verwerking.beleid;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells which policy counts and whether the files say something else. Always up: with the old policy a gateway works as before. */
@Readiness
@Singleton
public class Beleidscheck implements HealthCheck {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private final Beleidshouder houder;
    private final Beleidswacht wacht;
    private final InstantSource klok;

    /** Asks these. */
    public Beleidscheck(Beleidshouder houder, Beleidswacht wacht, InstantSource klok) {
        this.houder = houder;
        this.wacht = wacht;
        this.klok = klok;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder antwoord = HealthCheckResponse.named("beleid").up().withData("bron", wacht.bron())
                .withData("standaard", houder.boek().standaard(LocalDate.ofInstant(klok.instant(), NEDERLAND)).aanduiding())
                .withData("fouten", wacht.fouten().size());
        wacht.wachtend().ifPresent(pakket -> antwoord.withData("wachtOpTweeMensen", pakket.hash()));
        wacht.fouten().stream().findFirst().map(Beleidsfout::toString).ifPresent(fout -> antwoord.withData("eersteFout", fout));
        return antwoord.build();
    }
}
