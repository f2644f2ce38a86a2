package nl.poortwachter.aanmelding;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A real Keycloak as it is distributed, in a process of its own, with a realm of its own; its database is in memory, so that every run begins anew. */
public final class Keycloak implements QuarkusTestResourceLifecycleManager {
    private static final Path DISTRIBUTIE = Path.of("target", "keycloak", "keycloak-26.7.3").toAbsolutePath();
    private static final Path MAP = Path.of("target", "beproeving").toAbsolutePath();
    private static final Path SLEUTEL = MAP.resolve("keycloak-sleutel.pem");
    private static final Path LOGBOEK = MAP.resolve("keycloak.log");
    /**
     * Runs Keycloak in a process group of its own, and ends that group when standard input ends: also when this JVM is killed, and no hook of it runs. Ends itself
     * when Keycloak does.
     */
    private static final String BEWAKING = """
            exec 3<&0
            setsid sh "$@" </dev/null 3<&- &
            keycloak=$!
            { while read -r _ <&3; do :; done; kill -s KILL -- -$keycloak; } 2>/dev/null &
            exec 3<&-
            wait $keycloak
            """;
    private static final Duration STARTTIJD = Duration.ofMinutes(4);
    private static final String VOOR_POORTWACHTER = "{\"name\": \"publiek\", \"protocol\": \"openid-connect\", \"protocolMapper\": \"oidc-audience-mapper\", "
            + "\"config\": {\"included.custom.audience\": \"poortwachter\", \"access.token.claim\": \"true\"}}";
    /** The tests see another class loader than this resource; they share the properties of the JVM. */
    private static final String ADRES = "beproeving.keycloak.adres";
    private static final String WACHTWOORD = "beproeving.keycloak.wachtwoord";
    private Process proces;

    /** The issuer of the test realm. */
    static String adres() {
        return System.getProperty(ADRES);
    }

    /** The password of every user in the test realm. */
    static String wachtwoord() {
        return System.getProperty(WACHTWOORD);
    }

    /** The private key of every client in the test realm. */
    static Path sleutel() {
        return SLEUTEL;
    }

    @Override
    public Map<String, String> start() {
        try {
            int poort = vrijePoort();
            System.setProperty(ADRES, "http://127.0.0.1:" + poort + "/realms/proef");
            System.setProperty(WACHTWOORD, UUID.randomUUID().toString());
            Files.createDirectories(MAP);
            Files.writeString(Files.createDirectories(DISTRIBUTIE.resolve("data/import")).resolve("proef-realm.json"), realm());
            ProcessBuilder bouwer = new ProcessBuilder("sh", "-c", BEWAKING, "bewaker", "bin/kc.sh", "start-dev", "--db=dev-mem", "--import-realm",
                    "--http-host=127.0.0.1", "--http-port=" + poort).directory(DISTRIBUTIE.toFile()).redirectErrorStream(true).redirectOutput(LOGBOEK.toFile());
            bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
            bouwer.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            proces = bouwer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(STARTTIJD).pollInterval(Duration.ofMillis(250)).until(this::antwoordt);
        return Map.of("poortwachter.aanmelding.provider.aan", "true", "poortwachter.aanmelding.provider.adres", adres(),
                "poortwachter.aanmelding.provider.sleutelbestand", SLEUTEL.toString(), "poortwachter.aanmelding.provider.sleutelnaam", Proefsleutel.NAAM,
                "poortwachter.aanmelding.provider.cookiegeheim", UUID.randomUUID().toString());
    }

    private static String realm() throws IOException {
        String jwks = Proefsleutel.nieuw(SLEUTEL).replace("\"", "\\\"");
        try (var bron = Keycloak.class.getResourceAsStream("/aanmelding/proefrealm.json")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8).replace("@WACHTWOORD@", wachtwoord()).replace("@JWKS@", jwks)
                    .replace("@VOOR_POORTWACHTER@", VOOR_POORTWACHTER);
        }
    }

    private boolean antwoordt() throws InterruptedException {
        if (!proces.isAlive()) {
            throw new IllegalStateException("Keycloak is gestopt in plaats van gestart; zie " + LOGBOEK);
        }
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(adres() + "/.well-known/openid-configuration")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return vrij.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (proces != null) {
            try {
                proces.getOutputStream().close();
                proces.waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
