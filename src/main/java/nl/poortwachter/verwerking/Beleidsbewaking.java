package nl.poortwachter.verwerking;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.beleid.Beleidsmap;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;

/**
 * Where the policies of this gateway come from: the folder that was configured, else the folder {@code beleid} of the installation, else those
 * packaged with the application.
 *
 * @param boek the policies at the start
 * @param map the folder to be watched; empty for the packaged ones
 * @param woordenschat the vocabulary for free text in that folder, or the packaged one
 */
public record Beleidsbewaking(Beleidboek boek, Optional<Beleidsmap> map, Woordenschat woordenschat) {
    private static final String STANDAARD = "standaard.yaml";
    private static final String WOORDEN = "woordenschat";

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
            return new Beleidsbewaking(Beleidboek.meegeleverd(), Optional.empty(), Woordenschat.ingebouwd());
        }
        Path map = gekozen.get().toAbsolutePath().normalize();
        List<Beleidsbestand> bestanden = bestanden(map);
        Beleidboek.Leesresultaat gelezen = Beleidboek.lees(bestanden);
        if (gelezen.boek() == null) {
            throw new IllegalStateException("Het beleid in " + map + " klopt niet:\n"
                    + gelezen.fouten().stream().map(Beleidsfout::toString).collect(Collectors.joining("\n")));
        }
        return new Beleidsbewaking(gelezen.boek(), Optional.of(new Beleidsmap(map, bestanden)), woordenschat(map));
    }

    private static List<Beleidsbestand> bestanden(Path map) {
        try {
            return Beleidsbron.map(map);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("De map met beleid (" + map + ") is er niet of is niet leesbaar.", e);
        }
    }

    private static Woordenschat woordenschat(Path map) {
        Path woorden = map.resolve(WOORDEN);
        return Files.isReadable(woorden.resolve("woordenschat.yaml")) ? Woordenschat.uit(woorden) : Woordenschat.ingebouwd();
    }
}
