package nl.poortwachter.opdracht.logboek;

import java.util.Optional;
import java.util.Properties;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.opslag.Oorzaak;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which database. The account needs no more than to read the tables auditregel and auditbegin. */
final class Databankkeuze {
    @Option(names = "--url", paramLabel = "JDBC-URL", description = "De database, zoals jdbc:postgresql://host/poortwachter; anders QUARKUS_DATASOURCE_JDBC_URL.")
    private String url;

    @Option(names = "--gebruiker", paramLabel = "NAAM", description = "Account dat het logboek mag lezen; anders QUARKUS_DATASOURCE_USERNAME. "
            + "Het wachtwoord staat in QUARKUS_DATASOURCE_PASSWORD.")
    private String gebruiker;

    /** Reads in one transaction; tells what is wrong when there is no database or it cannot be read. */
    <T> T lees(CommandLine opdracht, HandleCallback<T, RuntimeException> lezer) {
        String adres = of(url, "QUARKUS_DATASOURCE_JDBC_URL").orElseThrow(() -> new Invoerfout(opdracht,
                "noem een bestand, of een database met --url of QUARKUS_DATASOURCE_JDBC_URL"));
        try {
            Properties account = new Properties();
            of(gebruiker, "QUARKUS_DATASOURCE_USERNAME").ifPresent(naam -> account.setProperty("user", naam));
            of(null, "QUARKUS_DATASOURCE_PASSWORD").ifPresent(wachtwoord -> account.setProperty("password", wachtwoord));
            return Jdbi.create(adres, account).inTransaction(lezer);
        } catch (JdbiException e) {
            throw new Invoerfout(opdracht, "het logboek in deze database is niet te lezen: " + Oorzaak.van(e));
        }
    }

    private static Optional<String> of(String gegeven, String omgeving) {
        return Optional.ofNullable(gegeven).or(() -> Optional.ofNullable(System.getenv(omgeving)));
    }
}
