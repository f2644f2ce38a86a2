package nl.poortwachter.beheer.gezondheid;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import org.apache.camel.CamelContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says no only where nothing but a restart helps: threads that wait for each other for ever, or routes that have ended. */
@Liveness
@Singleton
public class Levend implements HealthCheck {
    private final CamelContext routes;

    /** Watches these routes. */
    public Levend(CamelContext routes) {
        this.routes = routes;
    }

    @Override
    public HealthCheckResponse call() {
        long[] vast = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        boolean geeindigd = routes.getStatus().isStopped();
        return HealthCheckResponse.named("levend").status(vast == null && !geeindigd)
                .withData("vastgelopen", vast == null ? 0 : vast.length).withData("routes", routes.getStatus().name()).build();
    }
}
