package nl.poortwachter.ldv;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** To a collector, by OTLP over HTTP in JSON. */
public final class Otlpuitgang implements Uitgang {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).version(HttpClient.Version.HTTP_1_1).build();
    private final URI adres;
    private final String systeem;

    /**
     * To this collector.
     *
     * @param collector its base address, such as https://collector.example:4318
     * @param systeem name of this node
     */
    public Otlpuitgang(URI collector, String systeem) {
        this.adres = URI.create(collector.toString().replaceFirst("/$", "") + "/v1/traces");
        this.systeem = systeem;
    }

    @Override
    public String naam() {
        return "otlp";
    }

    @Override
    public void lever(List<Ldvregel> regels) throws IOException {
        HttpRequest verzoek = HttpRequest.newBuilder(adres).timeout(GEDULD).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Otlp.verzoek(regels, systeem), StandardCharsets.UTF_8)).build();
        try {
            HttpResponse<String> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString());
            // 200 may still say that some were refused; then they are not safe.
            if (antwoord.statusCode() != OK || JSON.readTree(antwoord.body()).path("partialSuccess").path("rejectedSpans").asLong() > 0) {
                throw new IOException("De collector nam de regels niet aan: HTTP " + antwoord.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Het versturen naar de collector is onderbroken");
        }
    }
}
