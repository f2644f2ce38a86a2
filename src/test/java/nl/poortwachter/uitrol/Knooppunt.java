package nl.poortwachter.uitrol;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.awaitility.Awaitility;

/** A gateway as a process of its own, from what the build made, with the database in its environment as k8s/basis/deployment.yaml has it. */
final class Knooppunt implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration STARTTIJD = Duration.ofMinutes(2);
    private final Process proces;
    private final int poort;
    private final Path uitvoer;

    private Knooppunt(Process proces, int poort, Path uitvoer) {
        this.proces = proces;
        this.poort = poort;
        this.uitvoer = uitvoer;
    }

    /** Starts in this folder on this database with these settings, and waits until it takes work. */
    static Knooppunt start(Path map, Testdatabank databank, String... instellingen) throws IOException {
        int poort = vrijePoort();
        Path uitvoer = Files.createTempFile(map, "uitvoer", ".log");
        List<String> opdracht = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dquarkus.http.port=" + poort));
        List.of(instellingen).forEach(instelling -> opdracht.add("-D" + instelling));
        opdracht.addAll(List.of("-jar", Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString(), "serve"));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true).redirectOutput(uitvoer.toFile());
        bouwer.environment().put("QUARKUS_DATASOURCE_JDBC_URL", databank.url());
        bouwer.environment().put("QUARKUS_DATASOURCE_USERNAME", databank.gebruiker());
        bouwer.environment().put("QUARKUS_DATASOURCE_PASSWORD", databank.wachtwoord());
        Knooppunt knooppunt = new Knooppunt(bouwer.start(), poort, uitvoer);
        Awaitility.await().atMost(STARTTIJD).until(() -> !knooppunt.proces.isAlive() || knooppunt.isGereed());
        if (!knooppunt.proces.isAlive()) {
            throw new IllegalStateException("Het knooppunt is gestopt:\n" + Files.readString(uitvoer));
        }
        return knooppunt;
    }

    int poort() {
        return poort;
    }

    List<String> regels() throws IOException {
        return Files.readAllLines(uitvoer);
    }

    /** Whether it takes work; false also when it cannot be reached. */
    boolean isGereed() {
        try {
            return haal("/q/health/started", null).statusCode() == 200 && haal("/q/health/ready", null).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** GET, with this token when there is one. */
    HttpResponse<String> haal(String pad, String token) throws IOException {
        return stuur(verzoek(pad, token).GET());
    }

    /** Hands in this message. */
    HttpResponse<String> biedAan(byte[] bericht, String token) throws IOException {
        return stuur(verzoek("/v1/berichten", token).header("Content-Type", "application/xml").POST(HttpRequest.BodyPublishers.ofByteArray(bericht)));
    }

    private HttpRequest.Builder verzoek(String pad, String token) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad)).timeout(Duration.ofSeconds(30));
        return token == null ? verzoek : verzoek.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder verzoek) throws IOException {
        try {
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** SIGTERM: may finish what it has. */
    void vraagTeStoppen() {
        proces.destroy();
    }

    /** Waits for the end of the process, and says how it ended. */
    int wachtOpEinde() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !proces.isAlive());
        return proces.exitValue();
    }

    @Override
    public void close() {
        proces.destroyForcibly();
        Awaitility.await().until(() -> !proces.isAlive());
    }

    /** A port that nobody uses now. */
    static int vrijePoort() throws IOException {
        try (ServerSocket vrij = new ServerSocket(0)) {
            return vrij.getLocalPort();
        }
    }
}
