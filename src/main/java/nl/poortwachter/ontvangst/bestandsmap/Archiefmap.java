package nl.poortwachter.ontvangst.bestandsmap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * Puts a judged file away with its verdict beside it, in the folder verwerkt or geweigerd.
 *
 * <p>Guarantees. What stands there is what was judged, byte for byte. A name appears only when what it names is complete and on disk. Doing it again after a
 * crash halfway gives the same two files. Another file under a name that was used before gets a name of its own; nothing is ever overwritten by something else.
 */
final class Archiefmap {
    private static final String OORDEEL = ".oordeel.json";
    private static final String TIJDELIJK = ".tmp";

    private Archiefmap() { }

    /** Writes the file, then its verdict. */
    static void bewaar(Path map, String naam, byte[] inhoud, byte[] oordeel) throws IOException {
        Files.createDirectories(map);
        Path plek = plek(map, naam, inhoud);
        schrijf(plek, inhoud);
        schrijf(map.resolve(plek.getFileName() + OORDEEL), oordeel);
    }

    /** Removes what a killed node left half-written before this moment. */
    static void ruimOp(Path map, Instant voor) throws IOException {
        if (!Files.isDirectory(map)) {
            return;
        }
        try (DirectoryStream<Path> half = Files.newDirectoryStream(map, ".*" + TIJDELIJK)) {
            for (Path bestand : half) {
                if (Files.getLastModifiedTime(bestand).toInstant().isBefore(voor)) {
                    Files.deleteIfExists(bestand);
                }
            }
        }
    }

    /** The name itself, unless another content stands there: then the name with a mark of the content. */
    private static Path plek(Path map, String naam, byte[] inhoud) throws IOException {
        Path zelf = map.resolve(naam);
        if (!Files.exists(zelf) || Arrays.equals(Files.readAllBytes(zelf), inhoud)) {
            return zelf;
        }
        int punt = naam.lastIndexOf('.');
        return map.resolve(naam.substring(0, punt) + "-" + UUID.nameUUIDFromBytes(inhoud) + naam.substring(punt));
    }

    /** Complete or not at all, also when the power goes. */
    private static void schrijf(Path doel, byte[] inhoud) throws IOException {
        // A name of its own: another node may be doing the same. Not createTempFile, which lets only ourselves read what the supplier must read.
        Path tijdelijk = doel.resolveSibling("." + UUID.randomUUID() + TIJDELIJK);
        try {
            try (FileChannel kanaal = FileChannel.open(tijdelijk, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer rest = ByteBuffer.wrap(inhoud);
                while (rest.hasRemaining()) {
                    kanaal.write(rest);
                }
                kanaal.force(true);
            }
            Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
        try (FileChannel map = FileChannel.open(doel.getParent(), StandardOpenOption.READ)) {
            map.force(true);
        }
    }
}
