package nl.poortwachter.uitrol;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A receiver that takes every message in but answers only when the test lets it. */
final class Trageontvanger implements AutoCloseable {
    private final CountDownLatch vrijgave = new CountDownLatch(1);
    private final Map<String, Integer> ontvangen = new ConcurrentHashMap<>();
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final HttpServer server;

    Trageontvanger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::ontvang);
        server.setExecutor(draden);
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How often each message was offered, by its number. */
    Map<String, Integer> ontvangen() {
        return Map.copyOf(ontvangen);
    }

    /** From now on every request is answered, also those that wait. */
    void laatGaan() {
        vrijgave.countDown();
    }

    private void ontvang(HttpExchange uitwisseling) throws IOException {
        try (uitwisseling) {
            uitwisseling.getRequestBody().readAllBytes();
            ontvangen.merge(uitwisseling.getRequestHeaders().getFirst("Bericht-Id"), 1, Integer::sum);
            vrijgave.await();
            uitwisseling.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        vrijgave.countDown();
        server.stop(0);
        draden.shutdownNow();
    }
}
