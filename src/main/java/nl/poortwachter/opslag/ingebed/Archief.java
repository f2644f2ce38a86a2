package nl.poortwachter.opslag.ingebed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a tar archive that was packed with xz. */
final class Archief {

    private static final int UITVOERBAAR = 0100;

    private Archief() {
    }

    /** Unpacks {@code txz} into {@code doel}; what points outside it is refused. */
    static void pakUit(InputStream txz, Path doel) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            for (TarArchiveEntry post = tar.getNextEntry(); post != null; post = tar.getNextEntry()) {
                Path pad = binnen(doel, doel.resolve(post.getName()), post);
                maakMap(doel, post.isDirectory() ? pad : pad.getParent());
                if (post.isSymbolicLink()) {
                    binnen(doel, pad.resolveSibling(post.getLinkName()), post);
                    Files.createSymbolicLink(pad, Path.of(post.getLinkName()));
                } else if (!post.isDirectory()) {
                    Files.copy(tar, pad);
                    geefRechten(pad, (post.getMode() & UITVOERBAAR) != 0);
                }
            }
        }
    }

    private static Path binnen(Path doel, Path pad, TarArchiveEntry post) throws IOException {
        if (!pad.normalize().startsWith(doel)) {
            throw new IOException("Archief wijst buiten zijn map: " + post.getName());
        }
        return pad.normalize();
    }

    private static void maakMap(Path doel, Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            maakMap(doel, map.getParent());
            Files.createDirectory(map);
            geefRechten(map, true);
        }
    }

    /** Readable for everyone, whatever the umask: for root the server runs as another user. */
    private static void geefRechten(Path pad, boolean uitvoerbaar) throws IOException {
        Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString(uitvoerbaar ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
