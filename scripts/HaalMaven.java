import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Haalt de Maven van de wrapper op met alleen een JDK, voor machines zonder curl, wget, unzip of tar; daarna vindt mvnw haar zelf.
 *
 * <p>Gebruik: {@code java HaalMaven.java WRAPPERMAP MAVENMAP}, met de map van maven-wrapper.properties en de map die mvnw
 * MAVEN_USER_HOME noemt. Exitcode 1 met een uitzondering wanneer het niet lukt.
 */
public final class HaalMaven {

    private HaalMaven() {
    }

    public static void main(String[] argumenten) throws IOException {
        String adres = adres(Path.of(argumenten[0], "maven-wrapper.properties"));
        String naam = adres.substring(adres.lastIndexOf('/') + 1).replace("-bin.zip", "");
        // The folder name that mvnw looks for: the hash of the address.
        Path doel = Path.of(argumenten[1], "wrapper", "dists", naam, Integer.toHexString(adres.hashCode()));
        Files.createDirectories(doel.getParent());
        Path tijdelijk = Files.createTempDirectory(doel.getParent(), ".ophalen");
        pakUit(adres, tijdelijk);
        Path maven = tijdelijk.resolve(naam);
        if (!maven.resolve("bin/mvn").toFile().setExecutable(true, false)) {
            throw new IOException("bin/mvn is niet uitvoerbaar te maken in " + maven);
        }
        try {
            Files.move(maven, doel, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException fout) {
            if (!Files.isDirectory(doel)) {
                throw fout;
            }
        }
    }

    private static String adres(Path instellingen) throws IOException {
        Properties wrapper = new Properties();
        try (InputStream invoer = Files.newInputStream(instellingen)) {
            wrapper.load(invoer);
        }
        String adres = wrapper.getProperty("distributionUrl").strip();
        String spiegel = System.getenv("MVNW_REPOURL");
        return spiegel == null || spiegel.isEmpty() ? adres : spiegel + adres.substring(adres.indexOf("/org/apache/maven/"));
    }

    private static void pakUit(String adres, Path map) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(URI.create(adres).toURL().openStream())) {
            for (ZipEntry post = zip.getNextEntry(); post != null; post = zip.getNextEntry()) {
                Path pad = map.resolve(post.getName()).normalize();
                if (!pad.startsWith(map)) {
                    throw new IOException("Het archief wijst buiten zijn map: " + post.getName());
                }
                if (post.isDirectory()) {
                    Files.createDirectories(pad);
                } else {
                    Files.createDirectories(pad.getParent());
                    Files.copy(zip, pad);
                }
            }
        }
    }
}
