package nl.poortwachter.opslag.ingebed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PostgresTestResourceTest {

    @Inject
    DataSource bron;

    @Test
    void deApplicatieGebruiktEenEigenDatabaseOpDeGedeeldeServer() throws SQLException {
        Testdatabank ander = Testdatabank.leeg();

        assertThat(vraag(bron, "select current_setting('port')")).isEqualTo(vraag(ander.bron(), "select current_setting('port')"));
        assertThat(vraag(bron, "select current_database()")).startsWith("t").isNotEqualTo(vraag(ander.bron(), "select current_database()"));
    }

    private static String vraag(DataSource bron, String vraag) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement opdracht = verbinding.createStatement();
                ResultSet antwoord = opdracht.executeQuery(vraag)) {
            antwoord.next();
            return antwoord.getString(1);
        }
    }
}
