package nl.poortwachter.opslag.ingebed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test an empty database of its own; the migrations are up to the application. To be used as
 * {@code @QuarkusTestResource(PostgresTestResource.class)}.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Testdatabank database = Testdatabank.leeg();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.gebruiker(),
                "quarkus.datasource.password", database.wachtwoord());
    }

    @Override
    public void stop() {
        // The server is shared by the whole run and ends with the JVM.
    }
}
