package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEGEVENSMAP_ONBRUIKBAAR;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Folders with the rights that the server needs. */
final class Werkmappen {

    private static final FileAttribute<?> DOORLOOPBAAR = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"));

    private Werkmappen() {
    }

    /**
     * The folder below the temporary folder for when the home folder cannot be used. Its name can be guessed, so it must be our own and
     * nobody else may write to it.
     */
    static Path uitwijkmap() throws IOException {
        String gebruiker = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
        Path map = Path.of(System.getProperty("java.io.tmpdir")).toRealPath().resolve("poortwachter-" + gebruiker);
        try {
            Files.createDirectory(map, DOORLOOPBAAR);
            Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (FileAlreadyExistsException bestaat) {
            Set<PosixFilePermission> rechten = Files.getPosixFilePermissions(map, LinkOption.NOFOLLOW_LINKS);
            boolean vanOns = Files.isDirectory(map, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(map, LinkOption.NOFOLLOW_LINKS).equals(onszelf(map.getParent()));
            if (!vanOns || rechten.contains(PosixFilePermission.GROUP_WRITE) || rechten.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new IngebedPostgresFout(GEGEVENSMAP_ONBRUIKBAAR, map + " bestaat al en is niet van deze gebruiker alleen; verwijder die map.");
            }
        }
        return map;
    }

    /** Removes {@code map} with all that is in it; a folder that is not there is fine. */
    static void verwijder(Path map) throws IOException {
        if (!Files.exists(map, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : (Iterable<Path>) alles.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(pad);
            }
        }
    }

    private static Object onszelf(Path map) throws IOException {
        Path proef = Files.createTempFile(map, "poortwachter", ".proef");
        try {
            return Files.getOwner(proef);
        } finally {
            Files.delete(proef);
        }
    }
}
