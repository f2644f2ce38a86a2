package nl.poortwachter.beheer.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trying a connection without sending a message. */
class VerbindingsproefTest {
    private final Verbindingsproef proef = new Verbindingsproef();

    @Test
    void elkAntwoordIsGoedEnErGaatGeenBerichtMee() throws IOException {
        List<String> gevraagd = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            gevraagd.add(uitwisseling.getRequestMethod() + " " + uitwisseling.getRequestBody().readAllBytes().length);
            uitwisseling.sendResponseHeaders(405, -1);
            uitwisseling.close();
        });
        server.start();
        try {
            Proef uitslag = proef.probeer(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/0748"));

            assertThat(uitslag).extracting(Proef::uitslag, Proef::status, Proef::isBereikt).containsExactly("bereikt", 405, true);
            assertThat(gevraagd).containsExactly("OPTIONS 0");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void waarNiemandLuistertIsNietTeBereiken() throws IOException {
        int poort;
        try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            poort = vrij.getLocalPort();
        }

        assertThat(proef.probeer(URI.create("http://127.0.0.1:" + poort + "/"))).extracting(Proef::uitslag, Proef::status).containsExactly("niet_bereikt", null);
    }

    @Test
    void eenNaamDieNietBestaatWordtZoGenoemd() {
        assertThat(proef.probeer(URI.create("http://bestaat-niet.invalid/"))).extracting(Proef::uitslag, Proef::isBereikt).containsExactly("onbekende_naam", false);
    }

    @Test
    void zonderVertrouwdeTlsIsErGeenVerbinding() throws Exception {
        try (ServerSocket zonderTls = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread antwoord = new Thread(() -> antwoordOnversleuteld(zonderTls));
            antwoord.start();

            assertThat(proef.probeer(URI.create("https://127.0.0.1:" + zonderTls.getLocalPort() + "/")).uitslag()).isEqualTo("niet_vertrouwd");
            antwoord.join();
        }
    }

    private static void antwoordOnversleuteld(ServerSocket server) {
        try (Socket klant = server.accept()) {
            klant.getInputStream().read();
            klant.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            klant.getOutputStream().flush();
            klant.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
