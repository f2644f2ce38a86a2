package nl.poortwachter.verwerking.beleid;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidsmap;

/**
 * Where the policies of this gateway come from: the folder that was configured, else the folder {@code beleid} of the installation, else those
 * packaged with the application.
 *
 * @param pakket what is there at the start
 * @param map the folder to be watched; empty for the packaged ones
 */
public record Beleidsbewaking(Beleidspakket pakket, Optional<Beleidsmap> map) {
    private static final String STANDAARD = "standaard.yaml";

    /**
     * Reads the policies.
     *
     * @param ingesteld the configured folder, if any
     * @param installatie folder of the installation
     * @throws IllegalStateException in Dutch, with file and line of each mistake, when they are wrong
     */
    public static Beleidsbewaking lees(Optional<String> ingesteld, Path installatie) {
        Path eigen = installatie.resolve("beleid");
        Optional<Path> gekozen = ingesteld.map(Path::of).or(() -> Optional.of(eigen).filter(m -> Files.isReadable(m.resolve(STANDAARD))));
        if (gekozen.isEmpty()) {
            return new Beleidsbewaking(goed(Beleidsbron.meegeleverd(), "de toepassing"), Optional.empty());
        }
        Path map = gekozen.get().toAbsolutePath().normalize();
        List<Beleidsbestand> bestanden = bestanden(map);
        return new Beleidsbewaking(goed(bestanden, map.toString()), Optional.of(new Beleidsmap(map, bestanden)));
    }

    private static Beleidspakket goed(List<Beleidsbestand> bestanden, String waar) {
        Beleidspakket.Uitslag gelezen = Beleidspakket.lees(bestanden);
        if (gelezen.pakket() == null) {
            throw new IllegalStateException("Het beleid in " + waar + " klopt niet:\n"
                    + gelezen.fouten().stream().map(Beleidsfout::toString).collect(Collectors.joining("\n")));
        }
        return gelezen.pakket();
    }

    private static List<Beleidsbestand> bestanden(Path map) {
        try {
            return Beleidsbron.metWoorden(map);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("De map met beleid (" + map + ") is er niet of is niet leesbaar.", e);
        }
    }
}
