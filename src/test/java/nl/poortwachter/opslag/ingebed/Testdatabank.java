package nl.poortwachter.opslag.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database of its own on the one server that all tests of a Maven run share.
 *
 * @param url JDBC address
 * @param gebruiker name of the user
 * @param wachtwoord password of that user
 */
public record Testdatabank(String url, String gebruiker, String wachtwoord) {

    // Quarkus loads this class once per application; only the system properties are shared by all class loaders in the JVM.
    private static final Properties GEDEELD = System.getProperties();
    private static final String URL = "testdatabank.url";
    private static final String GEBRUIKER = "testdatabank.gebruiker";
    private static final String WACHTWOORD = "testdatabank.wachtwoord";
    private static final String SJABLOON = "sjabloon";
    /** Waits for the end of its standard input, so of this JVM, and then for the server, which stops by itself. */
    private static final String NALATENSCHAP = """
            while read -r _; do :; done
            while [ -e "$2/gegevens/postmaster.pid" ]; do sleep 1; done
            rm -rf "$1" "$2"
            """;

    /** A new database with all migrations of {@code db/migration}. */
    public static Testdatabank gemigreerd() {
        synchronized (GEDEELD) {
            Testdatabank server = server();
            if (!server.bestaat(SJABLOON)) {
                server.voerUit("create database " + SJABLOON + "_in_aanbouw");
                Flyway.configure().dataSource(server.met(SJABLOON + "_in_aanbouw").url(), server.gebruiker(), server.wachtwoord()).load().migrate();
                server.voerUit("alter database " + SJABLOON + "_in_aanbouw rename to " + SJABLOON);
            }
            return server.nieuwe("template " + SJABLOON);
        }
    }

    /** A new database without tables. */
    public static Testdatabank leeg() {
        synchronized (GEDEELD) {
            return server().nieuwe("");
        }
    }

    /** A data source on this database without a pool; each connection is a new one. */
    public DataSource bron() {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(url);
        bron.setUser(gebruiker);
        bron.setPassword(wachtwoord);
        return bron;
    }

    private static Testdatabank server() {
        if (GEDEELD.getProperty(URL) == null) {
            IngebedPostgres server = startTijdelijk();
            GEDEELD.setProperty(URL, server.jdbcUrl());
            GEDEELD.setProperty(GEBRUIKER, server.gebruiker());
            GEDEELD.setProperty(WACHTWOORD, server.wachtwoord());
        }
        return new Testdatabank(GEDEELD.getProperty(URL), GEDEELD.getProperty(GEBRUIKER), GEDEELD.getProperty(WACHTWOORD));
    }

    private static IngebedPostgres startTijdelijk() {
        try {
            Path map = Files.createTempDirectory("poortwachter-testdatabank");
            IngebedPostgres server = IngebedPostgres.start(map);
            // Outlives this JVM, however it ends: hundreds of databases take longer to remove than a JVM that stops is given.
            new ProcessBuilder("sh", "-c", NALATENSCHAP, "opruimer", map.toString(), server.gegevensmap().toString()).start();
            return server;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Testdatabank nieuwe(String sjabloon) {
        String naam = "t" + UUID.randomUUID().toString().replace("-", "");
        voerUit("create database " + naam + " " + sjabloon);
        return met(naam);
    }

    private Testdatabank met(String database) {
        return new Testdatabank(url.substring(0, url.lastIndexOf('/') + 1) + database, gebruiker, wachtwoord);
    }

    private boolean bestaat(String database) {
        try (Connection verbinding = bron().getConnection(); Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return antwoord.next();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void voerUit(String opdracht) {
        try (Connection verbinding = bron().getConnection(); Statement vraag = verbinding.createStatement()) {
            vraag.execute(opdracht);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
