package nl.poortwachter.uitrol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate of a day's worth with its key, as the files of a Kubernetes secret of type tls. */
final class Sleutelmateriaal {
    private static final String WACHTWOORD = "proefproef";
    private static final String NAAM = "poortwachter";

    private Sleutelmateriaal() { }

    /** Writes tls.crt, tls.key and ca.crt. */
    static void schrijf(Path map) throws IOException, GeneralSecurityException, InterruptedException {
        Path bestand = Files.createDirectories(map).resolve("sleutels.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", NAAM, "-keyalg", "EC",
                "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-validity", "90", "-keystore", bestand.toString(), "-storetype", "PKCS12",
                "-storepass", WACHTWOORD).redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool is mislukt");
        }
        KeyStore sleutels = KeyStore.getInstance("PKCS12");
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            sleutels.load(inhoud, WACHTWOORD.toCharArray());
        }
        String certificaat = pem("CERTIFICATE", sleutels.getCertificate(NAAM).getEncoded());
        Files.writeString(map.resolve("tls.crt"), certificaat);
        Files.writeString(map.resolve("ca.crt"), certificaat);
        Files.writeString(map.resolve("tls.key"), pem("PRIVATE KEY", sleutels.getKey(NAAM, WACHTWOORD.toCharArray()).getEncoded()));
    }

    private static String pem(String soort, byte[] inhoud) {
        return "-----BEGIN " + soort + "-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(inhoud) + "\n-----END " + soort + "-----\n";
    }
}
