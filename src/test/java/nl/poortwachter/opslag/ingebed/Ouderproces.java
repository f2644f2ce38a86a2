package nl.poortwachter.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A JVM that starts a server, commits a row and then lives until it is stopped; the test stops it hard. */
final class Ouderproces {

    private Ouderproces() {
    }

    /** With the data folder as its only argument. */
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
