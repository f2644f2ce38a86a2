package nl.poortwachter.ontvangst.bestandsmap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param inhoud all its bytes, or one more than the limit
 * @param sleutel number of the file in its file system; null where there is none
 */
record Aangeboden(Path pad, byte[] inhoud, FileTime gewijzigd, long lengte, Object sleutel) {

    /** Reads; empty when the file is gone or was written to meanwhile. Never follows a link. */
    static Optional<Aangeboden> lees(Path pad, long grens) throws IOException {
        if (!Files.isRegularFile(pad, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        BasicFileAttributes kenmerken = kenmerken(pad);
        Aangeboden gelezen;
        try (InputStream stroom = Files.newInputStream(pad, LinkOption.NOFOLLOW_LINKS)) {
            gelezen = new Aangeboden(pad, stroom.readNBytes((int) grens + 1), kenmerken.lastModifiedTime(), kenmerken.size(), kenmerken.fileKey());
        }
        boolean heel = gelezen.inhoud.length == Math.min(gelezen.lengte, grens + 1);
        return heel && gelezen.staatErNog() ? Optional.of(gelezen) : Optional.empty();
    }

    /** True when the file is still the one that was read, and nobody wrote to it. */
    boolean staatErNog() throws IOException {
        if (!Files.exists(pad, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes nu = kenmerken(pad);
        return nu.lastModifiedTime().equals(gewijzigd) && nu.size() == lengte && java.util.Objects.equals(nu.fileKey(), sleutel);
    }

    private static BasicFileAttributes kenmerken(Path pad) throws IOException {
        return Files.readAttributes(pad, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
