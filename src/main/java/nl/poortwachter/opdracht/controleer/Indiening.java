package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Stand;

/**
 * How files become messages that are handed in, and what goes on becomes files.
 *
 * @param verklaring what the sender declares, for every file
 * @param uit folder for the filtered messages, or null
 * @param moment when the messages count as received
 */
record Indiening(Map<String, String> verklaring, Path uit, Instant moment) {

    /**
     * This file, to be judged under this number.
     *
     * @throws IOException when it cannot be read
     */
    Aanlevering lees(Bestand bestand, UUID nummer) throws IOException {
        return new Aanlevering(nummer, inhoud(bestand.pad()), null, null, verklaring, Aanlevering.Opdracht.CONTROLEREN, moment);
    }

    /**
     * Writes what goes on of an accepted message, when that was asked.
     *
     * @throws IOException when it cannot be written
     */
    void schrijf(Bestand bestand, Doorgang doorgang) throws IOException {
        if (uit != null && doorgang.stand() == Stand.GEACCEPTEERD) {
            Path doel = bestand.in(uit);
            Files.createDirectories(doel.getParent());
            Files.write(doel, doorgang.uitgaand().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One byte more than is allowed is enough to refuse a file for its size. */
    private static byte[] inhoud(Path pad) throws IOException {
        try (InputStream stroom = Files.newInputStream(pad)) {
            return stroom.readNBytes(Leesgrenzen.STANDAARD.bytes() + 1);
        }
    }
}
