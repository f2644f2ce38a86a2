package nl.poortwachter.uitrol;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what is exported as traces (OTLP over HTTP); the texts in it are readable as they stand. */
final class Verzamelaar implements AutoCloseable {
    private final Queue<String> ontvangen = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    Verzamelaar() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", uitwisseling -> {
            try (uitwisseling) {
                ontvangen.add(new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                uitwisseling.getResponseHeaders().add("Content-Type", "application/x-protobuf");
                uitwisseling.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Everything so far. */
    String alles() {
        return String.join("\n", ontvangen);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
