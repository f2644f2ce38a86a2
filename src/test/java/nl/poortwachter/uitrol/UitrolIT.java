package nl.poortwachter.uitrol;

import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import nl.poortwachter.beproeving.Kanaries;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with the settings of k8s/: it starts with them, speaks TLS, logs JSON, and finishes what it has when it is told to stop. */
class UitrolIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = Proefpartijen.token("aanbieder");
    private static final int HALF = 400;
    private final Testdatabank databank = Testdatabank.leeg();

    @TempDir
    Path app;

    @BeforeEach
    void richtIn() throws Exception {
        String instellingen = Files.readString(Path.of("k8s/basis/application.properties"));
        Files.writeString(Files.createDirectories(app.resolve("config")).resolve("application.properties"), instellingen.replace("/app", app.toString()));
        for (String map : List.of("camel-routes", "beleid")) {
            kopieer(Path.of(map), Files.createDirectories(app.resolve(map)));
        }
        Sleutelmateriaal.schrijf(app.resolve("tls"));
    }

    @Test
    void metDeInstellingenVanHetClusterStartHijSpreektHijTlsEnSchrijftHijJson() throws Exception {
        int tls = Knooppunt.vrijePoort();
        partijen("postbus");
        try (Knooppunt knooppunt = start(tls)) {
            assertThat(overTls(tls)).startsWith("HTTP/1.1 200");
            assertThat(knooppunt.haal("/q/metrics", null).body()).containsPattern("poortwachter_certificaat_geldig_seconds [1-9]");
            HttpResponse<String> antwoord = knooppunt.biedAan(verzoek().bytes(), TOKEN);
            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);

            List<JsonNode> regels = knooppunt.regels().stream().map(UitrolIT::lees).toList();
            assertThat(regels).isNotEmpty().allSatisfy(regel -> assertThat(regel.path("timestamp").asText()).endsWith("Z"));
            assertThat(regels).filteredOn(regel -> regel.at("/velden/gebeurtenis").asText().equals("gereed")).singleElement()
                    .satisfies(regel -> assertThat(regel.at("/velden/partijen").asText()).isEqualTo("2"));
            assertThat(regels).extracting(regel -> regel.path("message").asText()).noneMatch(tekst -> tekst.contains("Unrecognized configuration key"));
        }
    }

    @Test
    void wieSporenAanzetVerstuurtGeenPersoonEnGeenGeheim() throws Exception {
        partijen("postbus");
        Kanaries kanaries = new Kanaries();
        Jw315 bericht = verzoek().met("Client/Naam/Geslachtsnaam/Achternaam", kanaries.in("achternaam")).met("Client/Naam/Voornamen", kanaries.in("voornamen"))
                .met("Client/Naam/Voorletters", "R").met("Client/Commentaar", kanaries.zorgtekst("commentaar"));
        try (Verzamelaar verzamelaar = new Verzamelaar(); Knooppunt knooppunt = start(Knooppunt.vrijePoort(), "quarkus.otel.sdk.disabled=false",
                "quarkus.otel.exporter.otlp.endpoint=" + verzamelaar.adres(), "quarkus.otel.traces.sampler.arg=1", "quarkus.otel.bsp.schedule.delay=PT0.2S")) {
            String id = JSON.readTree(knooppunt.biedAan(bericht.bytes(), TOKEN).body()).path("id").asText();
            knooppunt.haal("/v1/berichten/" + id + "?token=" + TOKEN, null);
            knooppunt.haal("/v1/berichten/" + id, TOKEN);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(verzamelaar.alles()).contains("POST /v1/berichten", "JW315", "geaccepteerd",
                    "GET /v1/berichten/{id}", "weggelaten"));
            assertThat(verzamelaar.alles()).doesNotContain(TOKEN, bericht.waarde("Client/Bsn"), "Java-http-client");
            assertThat(kanaries.gevonden(verzamelaar.alles())).isEmpty();
        }
    }

    @Test
    void wieMoetStoppenMaaktAfWaarHijAanBezigIsEnDeVolgendeDoetHetNietNogEens() throws Exception {
        try (Trageontvanger ontvanger = new Trageontvanger()) {
            partijen(ontvanger.adres());
            String id;
            try (Knooppunt een = start(Knooppunt.vrijePoort()); Socket onderweg = new Socket("127.0.0.1", een.poort())) {
                id = JSON.readTree(een.biedAan(verzoek().bytes(), TOKEN).body()).path("id").asText();
                await().until(() -> ontvanger.ontvangen().containsKey(id));
                byte[] verzoek = rauw(verzoek().bytes());
                onderweg.getOutputStream().write(verzoek, 0, verzoek.length - HALF);
                onderweg.getOutputStream().flush();
                assertThat(een.haal("/v1/berichten/" + id, TOKEN).body()).contains("\"stand\":\"geaccepteerd\"");

                een.vraagTeStoppen();
                await().atMost(Duration.ofSeconds(30)).until(() -> !een.isGereed());
                onderweg.getOutputStream().write(verzoek, verzoek.length - HALF, HALF);
                assertThat(new String(onderweg.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 202");
                ontvanger.laatGaan();
                assertThat(een.wachtOpEinde()).as("einde door SIGTERM").isIn(0, 143);
            }
            try (Knooppunt twee = start(Knooppunt.vrijePoort())) {
                await().atMost(Duration.ofSeconds(60)).until(() -> ontvanger.ontvangen().size() == 2);
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(ontvanger.ontvangen().keySet())
                        .allSatisfy(nummer -> assertThat(JSON.readTree(twee.haal("/v1/berichten/" + nummer, TOKEN).body()).path("stand").asText()).isEqualTo("afgeleverd")));
                assertThat(ontvanger.ontvangen().values()).containsOnly(1);
                assertThat(JSON.readTree(twee.haal("/v1/berichten/" + id, TOKEN).body()).path("pogingen")).hasSize(1);
            }
        }
    }

    private Knooppunt start(int tls, String... instellingen) throws IOException {
        Stream<String> steeds = Stream.of("quarkus.http.ssl-port=" + tls, "poortwachter.partijen=" + app.resolve("partijen.yaml"), "quarkus.log.level=INFO");
        return Knooppunt.start(app, databank, Stream.concat(steeds, Stream.of(instellingen)).toArray(String[]::new));
    }

    private void partijen(String aflevering) {
        new Proefpartijen().gemeente(Proefomgeving.GEMEENTE, aflevering).aanbieder(Proefomgeving.AANBIEDER, "postbus")
                .afnemer("aanbieder", "verzenden, inzien", Proefomgeving.AANBIEDER).schrijf(app);
    }

    private static byte[] rauw(byte[] bericht) {
        byte[] kop = ("POST /v1/berichten HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN + "\r\nContent-Type: application/xml\r\nContent-Length: "
                + bericht.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] alles = new byte[kop.length + bericht.length];
        System.arraycopy(kop, 0, alles, 0, kop.length);
        System.arraycopy(bericht, 0, alles, kop.length, bericht.length);
        return alles;
    }

    private String overTls(int poort) throws Exception {
        KeyStore vertrouwd = KeyStore.getInstance(KeyStore.getDefaultType());
        vertrouwd.load(null, null);
        try (InputStream certificaat = Files.newInputStream(app.resolve("tls/tls.crt"))) {
            vertrouwd.setCertificateEntry("poortwachter", CertificateFactory.getInstance("X.509").generateCertificate(certificaat));
        }
        TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwen.init(vertrouwd);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, vertrouwen.getTrustManagers(), null);
        try (SSLSocket lijn = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", poort); OutputStream heen = lijn.getOutputStream()) {
            heen.write("GET /v1/openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            heen.flush();
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (Stream<Path> bestanden = Files.list(van)) {
            for (Path bestand : (Iterable<Path>) bestanden.filter(p -> p.toString().endsWith(".yaml"))::iterator) {
                Files.copy(bestand, naar.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static JsonNode lees(String regel) {
        try {
            return JSON.readTree(regel);
        } catch (IOException e) {
            throw new AssertionError("Geen JSON: " + regel, e);
        }
    }
}
