package nl.poortwachter.opdracht.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nl.poortwachter.aflevering.Bezorger;

/** A back office that really receives over HTTP, drops what it already has, and can be out of order. */
final class Demoontvanger {
    private static final int BUITEN_WERKING = 503;
    private final HttpServer server;
    private final Map<UUID, String> ontvangen = new ConcurrentHashMap<>();
    private final Set<String> buitenWerking = ConcurrentHashMap.newKeySet();

    private Demoontvanger(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port of this machine only. */
    static Demoontvanger start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Demoontvanger ontvanger = new Demoontvanger(server);
        server.createContext("/", ontvanger::ontvang);
        server.setExecutor(Executors.newCachedThreadPool(werk -> {
            Thread draad = new Thread(werk, "demo-ontvanger");
            draad.setDaemon(true);
            return draad;
        }));
        server.start();
        return ontvanger;
    }

    URI adres() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on this party answers 503, until {@link #herstel}. */
    void laatUitvallen(String code) {
        buitenWerking.add(code);
    }

    void herstel(String code) {
        buitenWerking.remove(code);
    }

    /** The message with this number, if it was received. */
    Optional<String> bericht(UUID nummer) {
        return Optional.ofNullable(ontvangen.get(nummer));
    }

    private void ontvang(HttpExchange uitwisseling) throws IOException {
        try (uitwisseling) {
            String xml = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String code = uitwisseling.getRequestURI().getPath().substring(1);
            if (buitenWerking.contains(code)) {
                uitwisseling.sendResponseHeaders(BUITEN_WERKING, -1);
                return;
            }
            String nummer = uitwisseling.getRequestHeaders().getFirst(Bezorger.BERICHT_ID);
            // Without a number it is no message: somebody tries the connection.
            if (nummer != null) {
                ontvangen.putIfAbsent(UUID.fromString(nummer), xml);
            }
            uitwisseling.sendResponseHeaders(204, -1);
        }
    }
}
