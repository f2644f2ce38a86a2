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
import nl.poortwachter.verwerking.Keuring;
import nl.poortwachter.verwerking.Stand;

/**
 * Judges files. Thread safe.
 *
 * @param keuring what judges
 * @param verklaring what the sender declares, for every file
 * @param uit folder for the filtered messages, or null
 * @param moment when the messages count as received
 */
record Keurder(Keuring keuring, Map<String, String> verklaring, Path uit, Instant moment) {
    private static final UUID GEEN_NUMMER = new UUID(0, 0);

    /**
     * The verdict on this file; the filtered message is written when it is accepted.
     *
     * @throws IOException when the file cannot be read or the message not be written
     */
    Bestandsverslag keur(Bestand bestand) throws IOException {
        Doorgang doorgang = doorgang(bestand);
        if (uit != null && doorgang.stand() == Stand.GEACCEPTEERD) {
            Path doel = bestand.in(uit);
            Files.createDirectories(doel.getParent());
            Files.write(doel, doorgang.uitgaand().getBytes(StandardCharsets.UTF_8));
        }
        return Bestandsverslag.van(bestand, doorgang);
    }

    private Doorgang doorgang(Bestand bestand) throws IOException {
        return keuring.keur(new Aanlevering(GEEN_NUMMER, inhoud(bestand.pad()), null, null, verklaring, Aanlevering.Opdracht.CONTROLEREN, moment));
    }

    /** One byte more than is allowed is enough to refuse a file for its size. */
    private static byte[] inhoud(Path pad) throws IOException {
        try (InputStream stroom = Files.newInputStream(pad)) {
            return stroom.readNBytes(Leesgrenzen.STANDAARD.bytes() + 1);
        }
    }
}
