package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import nl.poortwachter.beproeving.Proefcertificaten;
import nl.poortwachter.beproeving.Proefcertificaten.Bewijs;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calling over TLS, with real certificates (DK-1, DK-2, DK-4). The client is that of Java, which prefers HTTP/2 and so asks for it on every request. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class TlsTest {
    private static final String MET_OIN = "SERIALNUMBER=" + Proefomgeving.OIN + ", CN=knooppunt.example, C=NL";
    private static final Bewijs GEEN = null;

    @TestHTTPResource(value = "/v1/berichten", tls = true)
    URL berichten;

    @TestHTTPResource("/v1/berichten")
    URL onversleuteld;

    @ParameterizedTest
    @ValueSource(strings = {Proefomgeving.ONDERWERP, MET_OIN})
    void wieZijnCertificaatLaatZienHeeftGeenTokenNodig(String onderwerp) throws Exception {
        HttpResponse<String> antwoord = biedAan(Proefomgeving.UITGEVER.voor(onderwerp), null);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
        assertThat(JsonPath.from(antwoord.body()).getString("stand")).isEqualTo("geaccepteerd");
    }

    @Test
    void eenGeldigCertificaatVanGeenAansluitingWordtGeweigerdMetDeReden() throws Exception {
        HttpResponse<String> antwoord = biedAan(Proefomgeving.UITGEVER.voor("CN=onbekend.example, C=NL"), null);

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(JsonPath.from(antwoord.body()).getString("detail")).isEqualTo("Dit clientcertificaat hoort bij geen aansluiting van Poortwachter.");
        assertThat(antwoord.body()).doesNotContain("onbekend.example");
    }

    @Test
    void zonderCertificaatTeltHetToken() throws Exception {
        assertThat(biedAan(GEEN, null).statusCode()).isEqualTo(401);
        assertThat(biedAan(GEEN, Proefpartijen.token("aanbieder")).statusCode()).isEqualTo(202);
    }

    @Test
    void eenCertificaatVanEenAndereUitgeverKomtNietDoorDeHandshake() {
        Bewijs nagemaakt = new Proefcertificaten("CN=Proefuitgever, C=NL").voor(Proefomgeving.ONDERWERP);

        assertThatThrownBy(() -> biedAan(nagemaakt, null)).isInstanceOf(IOException.class).hasStackTraceContaining("certificate");
    }

    @Test
    void eenVerlopenCertificaatKomtNietDoorDeHandshakeEnIsEenRegelInHetLog() throws IOException {
        Bewijs verlopen = Proefomgeving.UITGEVER.voor(Proefomgeving.ONDERWERP, Instant.now().minusSeconds(60));

        assertThatThrownBy(() -> biedAan(verlopen, null)).isInstanceOf(IOException.class).hasStackTraceContaining("certificate");

        await().untilAsserted(() -> assertThat(Files.readString(Proefomgeving.LOGBOEK)).contains("A certificate has expired - rejecting"));
        assertThat(Files.readString(Proefomgeving.LOGBOEK)).as("een regel, zonder de weg van de fout").doesNotContain("CertificateExpiredException");
    }

    @Test
    void eenIngetrokkenCertificaatKomtNietDoorDeHandshake() {
        assertThatThrownBy(() -> biedAan(Proefomgeving.INGETROKKEN, null)).isInstanceOf(IOException.class).hasStackTraceContaining("certificate");
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.3, TLS_AES_128_GCM_SHA256", "TLSv1.2, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"})
    void DK1_eenVerbindingMetVooruitgaandeGeheimhoudingKomtTotStand(String versie, String reeks) throws Exception {
        assertThat(verbonden(versie, reeks)).isEqualTo(versie + " " + reeks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"})
    void DK1_eenAndereReeksDieJavaNogWelKentNiet(String reeks) {
        assertThatThrownBy(() -> verbonden("TLSv1.2", reeks)).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void wieDoorHttp2WilOpwaarderenKrijgtAntwoordOpZijnBericht() throws Exception {
        HttpRequest verzoek = aanvraag(onversleuteld.toURI(), Proefpartijen.token("aanbieder"));

        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(202);
        assertThat(antwoord.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    private String verbonden(String versie, String reeks) throws Exception {
        try (SSLSocket lijn = (SSLSocket) context(GEEN).getSocketFactory().createSocket("localhost", berichten.getPort())) {
            lijn.setEnabledProtocols(new String[] {versie});
            lijn.setEnabledCipherSuites(new String[] {reeks});
            lijn.startHandshake();
            return lijn.getSession().getProtocol() + " " + lijn.getSession().getCipherSuite();
        }
    }

    private HttpResponse<String> biedAan(Bewijs bewijs, String token) throws Exception {
        return HttpClient.newBuilder().sslContext(context(bewijs)).build().send(aanvraag(berichten.toURI(), token), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest aanvraag(URI adres, String token) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres).header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(verzoek().bytes()));
        return token == null ? verzoek.build() : verzoek.header("Authorization", "Bearer " + token).build();
    }

    private static SSLContext context(Bewijs bewijs) throws GeneralSecurityException {
        TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwen.init(Proefomgeving.UITGEVER.vertrouwen());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(bewijs == null ? null : sleutels(bewijs), vertrouwen.getTrustManagers(), null);
        return context;
    }

    private static KeyManager[] sleutels(Bewijs bewijs) throws GeneralSecurityException {
        KeyManagerFactory fabriek = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        fabriek.init(bewijs.sleutelbos(), Proefcertificaten.WACHTWOORD);
        return fabriek.getKeyManagers();
    }
}
