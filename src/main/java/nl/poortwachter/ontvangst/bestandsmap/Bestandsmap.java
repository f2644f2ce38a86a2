package nl.poortwachter.ontvangst.bestandsmap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Recht;

/**
 * The layout of the folder: below it one folder per connected system, named after its id, in which that system puts its files. Only a system with the right
 * BESTANDSMAP has one; who may write in it is up to the rights on the folder.
 *
 * @param wortel the folder of the configuration; null when intake by folder is off
 */
public record Bestandsmap(Path wortel, Partijen partijen) {
    private static final String VERWERKT = "verwerkt";
    private static final String GEWEIGERD = "geweigerd";
    private static final int DIEPTE = 2;

    /** True when files are taken in; asked by the route. */
    public boolean isIngesteld() {
        return wortel != null;
    }

    /** The system whose folder this is, when it may hand in by folder. */
    Optional<Afnemer> eigenaar(Path map) {
        String naam = map.getFileName().toString();
        return partijen.afnemers().stream().filter(a -> a.id().equals(naam) && a.mag(Recht.BESTANDSMAP)).findFirst();
    }

    /** The system that handed in this file; empty when it does not stand directly in the folder of one. */
    Optional<Afnemer> afzender(Path bestand) {
        return bestand.startsWith(wortel) && wortel.relativize(bestand).getNameCount() == DIEPTE ? eigenaar(bestand.getParent()) : Optional.empty();
    }

    /** Every folder in which judged files end up. */
    List<Path> bestemmingen() {
        return partijen.afnemers().stream().map(a -> wortel.resolve(a.id())).flatMap(map -> Stream.of(map.resolve(VERWERKT), map.resolve(GEWEIGERD))).toList();
    }

    /** Where this file goes after its verdict. */
    static Path bestemming(Path bestand, boolean aangenomen) {
        return bestand.resolveSibling(aangenomen ? VERWERKT : GEWEIGERD);
    }
}
