package nl.poortwachter.bericht;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Optional;
import java.util.UUID;

/** The number that the gateway gives to a message: a version 7 UUID, ordered by time of receipt. */
public final class Berichtnummer {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Berichtnummer() { }

    /** A new number. */
    public static UUID nieuw() {
        return GENERATOR.generate();
    }

    /** The number in this text, or empty when the text is no UUID in its usual form. */
    public static Optional<UUID> lees(String tekst) {
        try {
            UUID nummer = UUID.fromString(tekst);
            return nummer.toString().equalsIgnoreCase(tekst) ? Optional.of(nummer) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
