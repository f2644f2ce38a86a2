package nl.poortwachter.opdracht.backup;

import java.util.Optional;
import javax.sql.DataSource;
import nl.poortwachter.opdracht.Invoerfout;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which database, and with which account: one that owns the tables. */
final class Databankkeuze {
    @Option(names = "--url", paramLabel = "JDBC-URL", description = "De database, zoals jdbc:postgresql://host/poortwachter; anders QUARKUS_DATASOURCE_JDBC_URL.")
    private String url;

    @Option(names = "--gebruiker", paramLabel = "NAAM", description = "Eigenaar van de tabellen; anders QUARKUS_DATASOURCE_USERNAME. "
            + "Het wachtwoord staat in QUARKUS_DATASOURCE_PASSWORD.")
    private String gebruiker;

    /** The database that was chosen. */
    DataSource bron(CommandLine opdracht) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(of(url, "QUARKUS_DATASOURCE_JDBC_URL").orElseThrow(() -> new Invoerfout(opdracht, "noem een database met --url of QUARKUS_DATASOURCE_JDBC_URL")));
        of(gebruiker, "QUARKUS_DATASOURCE_USERNAME").ifPresent(bron::setUser);
        of(null, "QUARKUS_DATASOURCE_PASSWORD").ifPresent(bron::setPassword);
        // The detail of a database error quotes the row
        bron.setLogServerErrorDetail(false);
        return bron;
    }

    private static Optional<String> of(String gegeven, String omgeving) {
        return Optional.ofNullable(gegeven).or(() -> Optional.ofNullable(System.getenv(omgeving)));
    }
}
