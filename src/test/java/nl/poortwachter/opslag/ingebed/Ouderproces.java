package nl.poortwachter.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Een JVM die een server start, een rij vastlegt en dan leeft tot zij wordt gestopt; de test stopt haar hard. */
final class Ouderproces {

    private Ouderproces() {
    }

    /** Met de gegevensmap als enig argument. */
    public static void main(String[] argumenten) throws SQLException, IOException {
        IngebedPostgres postgres = IngebedPostgres.start(Path.of(argumenten[0]));
        try (Connection verbinding = DriverManager.getConnection(postgres.jdbcUrl(), postgres.gebruiker(), postgres.wachtwoord());
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create table vastgelegd as select 1 as rij");
        }
        System.out.println("draait");
        System.in.read();
    }
}
