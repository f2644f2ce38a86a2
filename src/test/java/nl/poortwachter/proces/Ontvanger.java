package nl.poortwachter.proces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A back office that takes its time, and counts how often each id is offered. */
final class Ontvanger implements AutoCloseable {
    private static final long BEDENKTIJD = TimeUnit.MILLISECONDS.toNanos(200);
    private final Map<String, AtomicInteger> ontvangen = new ConcurrentHashMap<>();
    private final ExecutorService draden = Executors.newFixedThreadPool(64);
    private final HttpServer server;

    Ontvanger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::ontvang);
        server.setExecutor(draden);
        server.start();
    }

    private void ontvang(HttpExchange uitwisseling) throws IOException {
        try (uitwisseling) {
            uitwisseling.getRequestBody().readAllBytes();
            ontvangen.computeIfAbsent(uitwisseling.getRequestHeaders().getFirst("Bericht-Id"), nieuw -> new AtomicInteger()).incrementAndGet();
            // Not waiting for anything: a receiver that answers at once has nothing under way when its sender dies.
            LockSupport.parkNanos(BEDENKTIJD);
            uitwisseling.sendResponseHeaders(204, -1);
        }
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How often each id was offered. */
    Map<String, AtomicInteger> ontvangen() {
        return ontvangen;
    }

    /** Offers beyond the first, which a receiver recognises by the id. */
    int herhaald() {
        return ontvangen.values().stream().mapToInt(keren -> keren.get() - 1).sum();
    }

    @Override
    public void close() {
        server.stop(0);
        draden.shutdownNow();
    }
}
