package nl.poortwachter.beheer.gezondheid;

import jakarta.inject.Singleton;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/** Says yes once the database has every migration and the routes run. */
@Startup
@Singleton
public class Begonnen implements HealthCheck {
    private final Flyway migraties;
    private final CamelContext routes;

    /** Watches the start. */
    public Begonnen(Flyway migraties, CamelContext routes) {
        this.migraties = migraties;
        this.routes = routes;
    }

    @Override
    public HealthCheckResponse call() {
        int wachtend = migraties.info().pending().length;
        return HealthCheckResponse.named("begonnen").status(wachtend == 0 && routes.getStatus() == ServiceStatus.Started)
                .withData("migraties-te-doen", wachtend).withData("routes", routes.getStatus().name()).build();
    }
}
