package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.PLATFORM_ONBEKEND;
import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.UITPAKKEN_MISLUKT;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of PostgreSQL, unpacked once in a cache folder.
 *
 * @param map folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path map) {

    private static final System.Logger LOG = System.getLogger(Binaries.class.getName());

    /** The path of a program, such as {@code initdb}. */
    String programma(String naam) {
        return map.resolve("bin").resolve(naam).toString();
    }

    /** Unpacks when needed, and gives the first folder from which {@code account} can really run the server. */
    static Binaries voor(Serveraccount account) throws IOException {
        String archief = archiefnaam(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL bron = Binaries.class.getResource("/" + archief);
        if (bron == null) {
            throw new IngebedPostgresFout(PLATFORM_ONBEKEND, "Het archief " + archief + " is niet meegeleverd. "
                    + "Bouw Poortwachter op dit platform, of gebruik een eigen PostgreSQL (quarkus.datasource.jdbc.url).");
        }
        Optional<Binaries> inCache = cachemap().flatMap(basis -> uitgepakt(bron, archief, basis, account));
        if (inCache.isPresent()) {
            return inCache.get();
        }
        return uitgepakt(bron, archief, Werkmappen.uitwijkmap(), account).orElseThrow(() -> new IngebedPostgresFout(UITPAKKEN_MISLUKT,
                "PostgreSQL is niet uit te voeren vanuit de cachemap of de tijdelijke map. Geef met XDG_CACHE_HOME een map waarin programma's mogen draaien."));
    }

    /** The name of the archive in the Maven artifact, such as {@code postgres-linux-x86_64.txz}. */
    static String archiefnaam(String besturingssysteem, String processor) {
        String os = besturingssysteem.toLowerCase(Locale.ROOT);
        String systeem = os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : "";
        String soort = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> "";
        };
        if (systeem.isEmpty() || soort.isEmpty()) {
            throw new IngebedPostgresFout(PLATFORM_ONBEKEND, "Voor " + besturingssysteem + " op " + processor + " is er geen ingebedde PostgreSQL. "
                    + "Gebruik een eigen PostgreSQL (quarkus.datasource.jdbc.url).");
        }
        return "postgres-" + systeem + "-" + soort + ".txz";
    }

    private static Optional<Path> cachemap() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String home = System.getenv("HOME");
        return xdg != null && !xdg.isBlank() ? Optional.of(Path.of(xdg, "poortwachter"))
                : home != null && !home.isBlank() ? Optional.of(Path.of(home, ".cache", "poortwachter")) : Optional.empty();
    }

    private static Optional<Binaries> uitgepakt(URL bron, String archief, Path basis, Serveraccount account) {
        try {
            Files.createDirectories(basis);
            if (!account.bereikt(basis)) {
                return Optional.empty();
            }
            URLConnection verbinding = bron.openConnection();
            // The size tells releases apart without reading 15 MB at every start.
            Path doel = basis.toAbsolutePath().resolve(archief.replace(".txz", "-") + verbinding.getContentLengthLong());
            if (!Files.isDirectory(doel)) {
                pakUit(bron, basis, doel);
            }
            Binaries binaries = new Binaries(doel);
            return account.opdracht(binaries.programma("postgres"), "--version").voerUit(doel).gelukt() ? Optional.of(binaries) : Optional.empty();
        } catch (FileSystemException nietTeBeschrijven) {
            LOG.log(System.Logger.Level.INFO, "Uitpakken van PostgreSQL in " + basis + " lukt niet", nietTeBeschrijven);
            return Optional.empty();
        } catch (IOException fout) {
            throw new IngebedPostgresFout(UITPAKKEN_MISLUKT, "PostgreSQL is niet uit te pakken in " + basis + ".", fout);
        }
    }

    /** Unpacks beside the target and renames: there is never half a target, and of two processes at once the second is late without harm. */
    private static void pakUit(URL bron, Path basis, Path doel) throws IOException {
        Path tijdelijk = Files.createTempDirectory(basis.toAbsolutePath(), ".uitpakken");
        try (InputStream inhoud = bron.openStream()) {
            Archief.pakUit(inhoud, tijdelijk);
            Files.setPosixFilePermissions(tijdelijk, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException fout) {
            if (!Files.isDirectory(doel)) {
                throw fout;
            }
        } finally {
            Werkmappen.verwijder(tijdelijk);
        }
    }
}
