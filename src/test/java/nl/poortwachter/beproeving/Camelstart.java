package nl.poortwachter.beproeving;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.apache.camel.quarkus.core.CamelRuntime;

/** Starts the routes, as the main class does when the application runs by itself. */
@Singleton
public class Camelstart {

    void begin(@Observes StartupEvent start, CamelRuntime routes) {
        routes.start();
    }
}
