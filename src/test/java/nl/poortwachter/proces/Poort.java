package nl.poortwachter.proces;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
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
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A gateway as it is packaged, in a process of its own, that can be stopped, killed and paused. */
final class Poort implements AutoCloseable {
    private static final Duration STARTTIJD = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final Path map;
    private final int nummer;
    private final Map<String, String> instellingen;
    private Process proces;

    /**
     * A gateway that is not started yet.
     *
     * @param map installation; its log is written there
     * @param instellingen configuration, on top of that of the application
     */
    Poort(Path map, Map<String, String> instellingen) {
        this.map = map;
        this.instellingen = instellingen;
        this.nummer = vrijePoort();
    }

    /** Starts; returns at once. */
    void start() {
        List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpoortwachter.installatie=" + map,
                "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + nummer));
        instellingen.forEach((naam, waarde) -> opdracht.add("-D" + naam + "=" + waarde));
        opdracht.addAll(List.of("-jar", Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString(), "serve"));
        try {
            Files.createDirectories(map);
            proces = new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logboek().toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready. */
    void wachtTotGereed() {
        await().atMost(STARTTIJD).pollInterval(Duration.ofMillis(200)).until(this::isGereed);
    }

    private boolean isGereed() throws InterruptedException, IOException {
        if (!proces.isAlive()) {
            throw new IllegalStateException("De poort is gestopt in plaats van gestart:\n" + Files.readString(logboek()));
        }
        try {
            HttpRequest vraag = HttpRequest.newBuilder(adres().resolve("/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    /** As an orchestrator does: asks it to stop, and waits until it has. */
    void stopNetjes() throws InterruptedException {
        proces.destroy();
        proces.waitFor();
    }

    /** kill -9. */
    void dood() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    /** Stands still, as a virtual machine that is moved does; its connections stay. */
    void pauzeer() throws IOException, InterruptedException {
        sein("-STOP");
    }

    /** Goes on where it stood still. */
    void hervat() throws IOException, InterruptedException {
        sein("-CONT");
    }

    private void sein(String sein) throws IOException, InterruptedException {
        new ProcessBuilder("kill", sein, String.valueOf(proces.pid())).start().waitFor();
    }

    /** Exit code of a gateway that ends by itself. */
    int einde() throws InterruptedException {
        if (!proces.waitFor(STARTTIJD.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("De poort stopt niet; zie " + logboek());
        }
        return proces.exitValue();
    }

    URI adres() {
        return URI.create("http://127.0.0.1:" + nummer);
    }

    Path logboek() {
        return map.resolve("poortwachter-" + nummer + ".log");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (proces != null && proces.isAlive()) {
            hervat();
            dood();
        }
    }

    /** Below the numbers that the machine gives to connections: such a number may be taken again before the gateway listens. */
    private static int vrijePoort() {
        while (true) {
            try (ServerSocket vrij = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000), 1, InetAddress.getLoopbackAddress())) {
                return vrij.getLocalPort();
            } catch (BindException bezet) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
