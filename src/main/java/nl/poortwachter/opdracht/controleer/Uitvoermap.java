package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks beforehand whether writing filtered messages to a folder destroys anything. */
final class Uitvoermap {
    private Uitvoermap() { }

    /** What would go wrong, in Dutch: a message written over itself or another message, or two messages to one file. */
    static Optional<String> bezwaar(Path uit, List<Bestand> bestanden) throws IOException {
        Set<Path> bronnen = new HashSet<>();
        for (Bestand bestand : bestanden) {
            bronnen.add(bestand.pad().toRealPath());
        }
        Set<Path> doelen = new HashSet<>();
        for (Bestand bestand : bestanden) {
            Path doel = bestand.in(uit);
            if (Files.exists(doel) && bronnen.contains(doel.toRealPath())) {
                return Optional.of("een bericht overschrijven: " + doel);
            }
            if (!doelen.add(doel.toAbsolutePath().normalize())) {
                return Optional.of("twee berichten schrijven naar " + doel);
            }
        }
        return Optional.empty();
    }
}
