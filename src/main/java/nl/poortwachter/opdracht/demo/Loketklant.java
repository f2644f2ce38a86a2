package nl.poortwachter.opdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A record system that talks to the gateway over HTTP, as any supplier's would. */
final class Loketklant {
    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final int HTTP_OK = 200;
    private static final long TUSSENPOOS = 100;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI basis;

    /** An answer: status and body; the body is an empty object when there is none. */
    record Antwoord(int status, JsonNode inhoud) { }

    Loketklant(URI basis) {
        this.basis = basis;
    }

    Antwoord biedAan(byte[] xml, String token) throws IOException, InterruptedException {
        return doe(HttpRequest.newBuilder(basis.resolve("/v1/berichten")).header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(xml)), token);
    }

    /** What others owe the parties of this token and is late. */
    JsonNode teLaat(String token) throws IOException, InterruptedException {
        return doe(HttpRequest.newBuilder(basis.resolve("/v1/termijnen?rol=tegenpartij&status=te-laat&aantal=250")).GET(), token).inhoud();
    }

    Antwoord status(String id, String token) throws IOException, InterruptedException {
        return doe(HttpRequest.newBuilder(basis.resolve("/v1/berichten/" + id)).GET(), token);
    }

    /** The return message on this message as text, or empty when there is none. */
    Optional<String> retour(String id, String token) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = http.send(HttpRequest.newBuilder(basis.resolve("/v1/berichten/" + id + "/retourbericht"))
                .header("Authorization", "Bearer " + token).timeout(GEDULD).build(), HttpResponse.BodyHandlers.ofString());
        return antwoord.statusCode() == HTTP_OK ? Optional.of(antwoord.body()) : Optional.empty();
    }

    /** The overview for a citizen as a page, or empty when it was not given. */
    Optional<String> inzage(String bsn, String reden, String token) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = http.send(HttpRequest.newBuilder(basis.resolve("/v1/inzageverzoeken")).header("Content-Type", "application/json")
                .header("Accept", "text/html").header("Authorization", "Bearer " + token).timeout(GEDULD)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("bsn", bsn, "reden", reden)))).build(), HttpResponse.BodyHandlers.ofString());
        return antwoord.statusCode() == HTTP_OK ? Optional.of(antwoord.body()) : Optional.empty();
    }

    /** The messages that wait in the mailbox of this token. */
    Antwoord postbus(String token) throws IOException, InterruptedException {
        return doe(HttpRequest.newBuilder(basis.resolve("/v1/postbus/berichten")).GET(), token);
    }

    /** Asks for the status until it is as wanted; after half a minute the last answer is returned as it is. */
    Antwoord wachtOp(String id, String token, Predicate<JsonNode> gewenst) throws IOException, InterruptedException {
        long einde = System.nanoTime() + GEDULD.toNanos();
        Antwoord antwoord = status(id, token);
        while (!gewenst.test(antwoord.inhoud()) && System.nanoTime() < einde) {
            Thread.sleep(TUSSENPOOS);
            antwoord = status(id, token);
        }
        return antwoord;
    }

    private Antwoord doe(HttpRequest.Builder verzoek, String token) throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = http.send(verzoek.header("Authorization", "Bearer " + token).timeout(GEDULD).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        return new Antwoord(antwoord.statusCode(), antwoord.body().length == 0 ? json.createObjectNode() : json.readTree(antwoord.body()));
    }
}
