package nl.poortwachter.beheer.gezondheid;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.poortwachter.beheer.meting.Schijf;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.opslag.Versleuteling;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether this node can take work: a database that can be written, keys that open what they close, room on the disk. The check of the
 * policy is the policy's own.
 */
@Singleton
public class Gereed {
    private static final Logger LOG = Logger.getLogger(Gereed.class);
    private static final byte[] PROEF = {1, 2, 3};
    private static final long MINSTE_RUIMTE = 50L * 1024 * 1024;

    @Produces @Readiness @Singleton
    HealthCheck databank(Jdbi jdbi) {
        return () -> antwoord("databank", () -> jdbi.withHandle(h -> h.createQuery("select not pg_is_in_recovery()").mapTo(Boolean.class).one()));
    }

    @Produces @Readiness @Singleton
    HealthCheck sleutels(Versleuteling versleuteling) {
        UUID id = new UUID(0, 0);
        return () -> antwoord("sleutels", () -> Arrays.equals(PROEF, versleuteling.ontsleutel(versleuteling.versleutel(PROEF, id), id)));
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
