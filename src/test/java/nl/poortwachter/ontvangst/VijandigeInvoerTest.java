package nl.poortwachter.ontvangst;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URL;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is meant to bring the gateway down is refused with its own code, and the service goes on. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class VijandigeInvoerTest {
    private static final int MEBI = 1024 * 1024;
    private static final String GEHEIM = "root:";

    @TestHTTPResource("/v1/berichten")
    URL berichten;

    @AfterEach
    void deDienstGaatDoor() {
        assertThat(biedAan("aanbieder", verzoek()).statusCode()).isEqualTo(202);
    }

    @Test
    void eenCommentaarVan20Mb() {
        geweigerd(verzoek().met("Client/Commentaar", "a".repeat(20 * MEBI)).bytes(), "LEES-TEKST");
    }

    @Test
    void eenBerichtBovenDeGrensDatZijnGrootteNoemt() {
        probleem(biedAan("aanbieder", new byte[26 * MEBI]), 413, "te-groot");
    }

    @Test
    void eenBerichtBovenDeGrensInStukkenZonderGrootte() throws IOException {
        try (Socket verbinding = verbind("Transfer-Encoding: chunked")) {
            OutputStream naar = verbinding.getOutputStream();
            String stuk = "100000\r\n" + " ".repeat(MEBI) + "\r\n";
            for (int i = 0; i < 26; i++) {
                naar.write(stuk.getBytes(UTF_8));
            }
            naar.flush();
            assertThat(antwoord(verbinding)).startsWith("HTTP/1.1 413 ").contains("application/problem+json").contains("API-Version: 1.0.0");
        }
    }

    @Test
    void eenGrootBerichtVanEenOnbekendeWordtNietGelezen() {
        probleem(anoniem().contentType("application/xml").body(new byte[5 * MEBI]).post("/v1/berichten"), 401, "niet-aangemeld");
    }

    @Test
    void eenMiljardMaalLachen() {
        String entiteiten = IntStream.rangeClosed(1, 9).mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        geweigerd("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY l0 \"lach\">" + entiteiten + "]><x>&l9;</x>", "LEES-DOCTYPE");
    }

    @Test
    void eenEntiteitVanBuiten() {
        Response antwoord = geweigerd("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><x>&b;</x>", "LEES-DOCTYPE");
        assertThat(antwoord.asString()).doesNotContain(GEHEIM);
    }

    @Test
    void tweehonderdduizendNiveausDiep() {
        geweigerd("<a>".repeat(200_000) + "</a>".repeat(200_000), "LEES-DIEPTE");
    }

    @Test
    void utf16() {
        geweigerd(verzoek().xml().getBytes(UTF_16), "LEES-UTF8");
    }

    @Test
    void latijnsSchrift() {
        geweigerd(verzoek().met("Client/Naam/Geslachtsnaam/Achternaam", "Coördinée").xml().getBytes(ISO_8859_1), "LEES-UTF8");
    }

    @Test
    void eenByteOrderMark() {
        geweigerd(("\uFEFF" + verzoek().xml()).getBytes(UTF_8), "LEES-BOM");
    }

    @Test
    void tweeDocumenten() {
        String een = verzoek().xml();
        geweigerd(een + een.substring(een.indexOf("?>") + 2), "LEES-MEERDERE");
    }

    @Test
    void eenReusachtigAttribuut() {
        geweigerd("<a b=\"" + "c".repeat(5 * MEBI) + "\"/>", "LEES-XML");
    }

    @Test
    void tienduizendAttributen() {
        geweigerd("<a " + IntStream.range(0, 10_000).mapToObj(i -> "b" + i + "=\"\"").collect(Collectors.joining(" ")) + "/>", "LEES-XML");
    }

    @Test
    void eenGecomprimeerdBericht() throws IOException {
        ByteArrayOutputStream klein = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(klein)) {
            gzip.write(new byte[30 * MEBI]);
        }
        probleem(als("aanbieder").header("Content-Encoding", "gzip").contentType("application/xml").body(klein.toByteArray()).post("/v1/berichten"),
                415, "verkeerd-mediatype");
        geweigerd(klein.toByteArray(), "LEES-UTF8");
    }

    @Test
    void eenBerichtDatNooitAfkomt() throws IOException {
        try (Socket verbinding = verbind("Content-Length: 1000")) {
            verbinding.getOutputStream().write("<Bericht>".getBytes(UTF_8));
            verbinding.getOutputStream().flush();
            assertThat(antwoord(verbinding)).startsWith("HTTP/1.1 408 ").contains("application/problem+json").contains("API-Version: 1.0.0");
        }
    }

    @Test
    void hetGeheugenBlijftVlak() {
        byte[] groot = verzoek().met("Client/Commentaar", "a".repeat(10 * MEBI)).bytes();
        geweigerd(groot, "LEES-TEKST");
        long vooraf = gebruikt();

        for (int i = 0; i < 30; i++) {
            geweigerd(groot, "LEES-TEKST");
        }

        assertThat(gebruikt() - vooraf).isLessThan(20L * MEBI);
    }

    private static long gebruikt() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Response geweigerd(String inhoud, String code) {
        return geweigerd(inhoud.getBytes(UTF_8), code);
    }

    private static Response geweigerd(byte[] inhoud, String code) {
        Response antwoord = biedAan("aanbieder", inhoud);
        assertThat(probleem(antwoord, 400, "ongeldig-bericht").getList("errors.code")).containsExactly(code);
        return antwoord;
    }

    private Socket verbind(String lengte) throws IOException {
        Socket verbinding = new Socket(berichten.getHost(), berichten.getPort());
        verbinding.getOutputStream().write(("POST /v1/berichten HTTP/1.1\r\nHost: poortwachter\r\nContent-Type: application/xml\r\nAuthorization: Bearer "
                + Proefpartijen.token("aanbieder") + "\r\n" + lengte + "\r\n\r\n").getBytes(UTF_8));
        return verbinding;
    }

    /** Everything up to the end of the connection, which the gateway closes. */
    private static String antwoord(Socket verbinding) throws IOException {
        return new String(verbinding.getInputStream().readAllBytes(), UTF_8);
    }
}
