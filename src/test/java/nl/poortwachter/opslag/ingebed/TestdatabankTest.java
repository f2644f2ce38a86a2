package nl.poortwachter.opslag.ingebed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestdatabankTest {

    @Test
    void geeftElkeTestEenEigenDatabaseOpDezelfdeServer() throws SQLException {
        Testdatabank een = Testdatabank.leeg();
        Testdatabank twee = Testdatabank.gemigreerd();
        try (Connection verbinding = een.bron().getConnection(); Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create table alleen_hier (id int)");
        }
        assertThat(twee.url()).isNotEqualTo(een.url()).startsWith(een.url().substring(0, een.url().lastIndexOf('/')));
        assertThat(tabellen(een)).isOne();
        assertThat(tabellen(twee)).isEqualTo(tabellen(Testdatabank.gemigreerd()));
    }

    private static int tabellen(Testdatabank database) throws SQLException {
        try (Connection verbinding = database.bron().getConnection(); Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            antwoord.next();
            return antwoord.getInt(1);
        }
    }
}
