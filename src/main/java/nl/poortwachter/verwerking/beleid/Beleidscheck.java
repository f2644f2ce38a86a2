package nl.poortwachter.verwerking.beleid;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * No when no default policy has begun yet: messages are then held against one that nobody meant to count today. A wrong file does not say no, because the
 * policies before it go on counting; it is named here, and in the log as beleid-geweigerd.
 */
@Readiness
@Singleton
public class Beleidscheck implements HealthCheck {
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
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        HealthCheckResponseBuilder antwoord = HealthCheckResponse.named("beleid").status(houder.boek().isBegonnen(vandaag)).withData("bron", wacht.bron())
                .withData("standaard", houder.boek().standaard(vandaag).aanduiding())
                .withData("fouten", wacht.fouten().size());
        wacht.wachtend().ifPresent(pakket -> antwoord.withData("wachtOpTweeMensen", pakket.hash()));
        wacht.fouten().stream().findFirst().map(Beleidsfout::toString).ifPresent(fout -> antwoord.withData("eersteFout", fout));
        return antwoord.build();
    }
}
