package nl.poortwachter.ontvangst.bestandsmap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verwerking.Instellingen;

/** Sets up the folder of the configuration. */
@Singleton
public class Inrichting {

    @Produces @Singleton @Named("bestandsmap")
    Bestandsmap bestandsmap(Instellingen instellingen, Partijen partijen) {
        Optional<Path> wortel = instellingen.bestandsmap().map().map(Path::of);
        wortel.flatMap(Inrichting::bezwaar).ifPresent(bezwaar -> {
            throw new IllegalStateException(bezwaar);
        });
        return new Bestandsmap(wortel.map(pad -> pad.toAbsolutePath().normalize()).orElse(null), partijen);
    }

    /** Why this folder cannot be used, in Dutch; empty when it can. */
    public static Optional<String> bezwaar(Path wortel) {
        return Files.isDirectory(wortel) && Files.isReadable(wortel) ? Optional.empty()
                : Optional.of("De bestandsmap " + wortel.toAbsolutePath() + " (poortwachter.bestandsmap.map) is er niet, is geen map of is niet leesbaar.");
    }
}
