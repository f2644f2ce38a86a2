package nl.poortwachter.opdracht;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import nl.poortwachter.opdracht.demo.Demo;
import nl.poortwachter.opdracht.inlezen.Inlezen;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;
import org.apache.camel.quarkus.main.CamelMainApplication;

/**
 * Starts the gateway. {@code serve} uses the PostgreSQL of QUARKUS_DATASOURCE_JDBC_URL, or starts its own under the folder var;
 * {@code demo} always starts its own, with fictional parties, and tells a story. {@code inlezen} works on the database of {@code serve}.
 */
@QuarkusMain
public final class Hoofd {
    private static final String DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";

    private static final int KAN_NIET = 2;

    private Hoofd() { }

    /** Entry point of the packaged application. */
    public static void main(String... argumenten) throws IOException {
        String[] rest = argumenten.length == 0 ? argumenten : Arrays.copyOfRange(argumenten, 1, argumenten.length);
        switch (argumenten.length == 0 ? "serve" : argumenten[0]) {
            case "demo" -> Demo.start(rest);
            case "inlezen" -> {
                stopBij(Inlezen.bezwaar(rest));
                bereidVoor();
                Inlezen.start(rest);
            }
            default -> {
                bereidVoor();
                Quarkus.run(CamelMainApplication.class, Hoofd::eindig, rest);
            }
        }
    }

    private static void stopBij(Optional<String> bezwaar) {
        if (bezwaar.isPresent()) {
            System.err.println(bezwaar.get());
            System.exit(KAN_NIET);
        }
    }

    /** Looks whether the configuration is usable, and provides a database where none is configured. */
    private static void bereidVoor() {
        stopBij(Startcontrole.bezwaar());
        if (System.getenv(DATABASE) == null && System.getProperty("quarkus.datasource.jdbc.url") == null) {
            Databank.gebruik(IngebedPostgres.start(Installatie.map("var").resolve("postgres")));
        }
    }

    private static void eindig(int code, Throwable fout) {
        Optional<String> bezwaar = fout == null ? Optional.empty() : Startcontrole.bijStart(fout);
        bezwaar.ifPresent(System.err::println);
        System.exit(bezwaar.isPresent() ? KAN_NIET : code);
    }
}
