package nl.poortwachter.opdracht.controleer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.poortwachter.bericht.bouw.Berichtbouwer;

/** A folder with test messages. */
record Berichtenmap(Path map) {

    /** Adds a message. */
    Path met(String naam, Berichtbouwer<?> bericht) {
        return met(naam, bericht.bytes());
    }

    /** Adds a file with this text. */
    Path met(String naam, String tekst) {
        return met(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a message in a ZIP. */
    Path metZip(String naam, String naamErin, Berichtbouwer<?> bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(naamErin));
            zip.write(bericht.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return met(naam, bytes.toByteArray());
    }

    Path met(String naam, byte[] inhoud) {
        try {
            Path bestand = map.resolve(naam);
            Files.createDirectories(bestand.getParent());
            return Files.write(bestand, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
