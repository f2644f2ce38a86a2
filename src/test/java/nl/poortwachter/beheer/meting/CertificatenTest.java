package nl.poortwachter.beheer.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatenTest {
    private static final String WACHTWOORD = "proefproef";

    @TempDir
    Path map;

    @Test
    void vanElkCertificaatIsBekendTotWanneerHetGeldt() throws Exception {
        Instant nu = Instant.now();
        maak("server", 10);
        maak("klant", 400);

        Map<String, Instant> momenten = Certificaten.vervalmomenten(sleutels());

        assertThat(momenten).containsOnlyKeys("server", "klant");
        assertThat(Duration.between(nu, momenten.get("server"))).isBetween(Duration.ofDays(9), Duration.ofDays(11));
        assertThat(Duration.between(nu, momenten.get("klant"))).isBetween(Duration.ofDays(399), Duration.ofDays(401));
    }

    private void maak(String naam, int dagen) throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", naam, "-keyalg", "EC",
                "-dname", "CN=" + naam, "-validity", String.valueOf(dagen), "-keystore", bestand().toString(), "-storetype", "PKCS12", "-storepass", WACHTWOORD)
                .redirectErrorStream(true).start();
        assertThat(new String(keytool.getInputStream().readAllBytes())).doesNotContainIgnoringCase("error");
        assertThat(keytool.waitFor()).isZero();
    }

    private KeyStore sleutels() throws Exception {
        KeyStore sleutels = KeyStore.getInstance("PKCS12");
        try (InputStream inhoud = Files.newInputStream(bestand())) {
            sleutels.load(inhoud, WACHTWOORD.toCharArray());
        }
        return sleutels;
    }

    private Path bestand() {
        return map.resolve("sleutels.p12");
    }
}
