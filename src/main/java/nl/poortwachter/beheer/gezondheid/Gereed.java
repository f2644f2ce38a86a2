package nl.poortwachter.beheer.gezondheid;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.poortwachter.beheer.meting.Schijf;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import org.apache.camel.CamelContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether this node can take work: a database that can be written, the keys that belong to it, a list of protected citizens that is believed, the route that
 * every message takes, room on the disk. The check of the policy is the policy's own.
 */
@Singleton
public class Gereed {
    private static final Logger LOG = Logger.getLogger(Gereed.class);
    private static final String VERWERKING = "verwerking";
    private static final long MINSTE_RUIMTE = 50L * 1024 * 1024;

    /** Content as it is kept. */
    private record Bewaard(UUID bericht, byte[] versleuteld) { }

    @Produces @Readiness @Singleton
    HealthCheck databank(Jdbi jdbi) {
        return () -> antwoord("databank", () -> jdbi.withHandle(h -> h.createQuery("select current_setting('transaction_read_only') = 'off'").mapTo(Boolean.class).one()));
    }

    /**
     * Whether the keys of this node open what others closed: the newest content that is kept. Asked until it is so, and then no more: a node that can read goes on
     * taking work, whatever another writes.
     */
    @Produces @Readiness @Singleton
    HealthCheck sleutels(Jdbi jdbi, Versleuteling versleuteling) {
        AtomicBoolean passen = new AtomicBoolean();
        return () -> antwoord("sleutels", () -> {
            if (!passen.get()) {
                bewaard(jdbi).ifPresent(inhoud -> versleuteling.ontsleutel(inhoud.versleuteld(), inhoud.bericht()));
                passen.set(true);
            }
            return true;
        });
    }

    private static Optional<Bewaard> bewaard(Jdbi jdbi) {
        return jdbi.withHandle(h -> h.createQuery("select bericht_id, versleuteld from inhoud order by bericht_id desc limit 1")
                .map((rij, ctx) -> new Bewaard(rij.getObject(1, UUID.class), rij.getBytes(2))).findOne());
    }

    @Produces @Readiness @Singleton
    HealthCheck bescherming(Maatregelenlijst lijst) {
        return () -> antwoord("bescherming", lijst::isVers);
    }

    @Produces @Readiness @Singleton
    HealthCheck routes(CamelContext camel) {
        return () -> antwoord("routes", () -> camel.getStatus().isStarted() && camel.getRouteController().getRouteStatus(VERWERKING).isStarted());
    }

    @Produces @Readiness @Singleton
    HealthCheck schijf(Schijf schijf) {
        return () -> antwoord("schijf", () -> schijf.vrij() >= MINSTE_RUIMTE);
    }

    private static HealthCheckResponse antwoord(String naam, BooleanSupplier toets) {
        try {
            return HealthCheckResponse.named(naam).status(toets.getAsBoolean()).build();
        } catch (RuntimeException e) {
            // Health answers anyone: the cause belongs in the log, and there without its text.
            LOG.warnf("niet-gereed onderdeel=%s oorzaak=%s", naam, Oorzaak.van(e));
            return HealthCheckResponse.named(naam).down().build();
        }
    }
}
