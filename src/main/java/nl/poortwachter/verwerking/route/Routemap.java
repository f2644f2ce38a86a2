package nl.poortwachter.verwerking.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with route files; each replaces the packaged file of the same name as a whole.
 *
 * @param map the folder of the configuration
 */
public record Routemap(Path map) {
    /** Where the packaged files are on the classpath. */
    static final String MEEGELEVERD = "camel-routes/";
    private static final String EINDE = ".camel.yaml";

    /**
     * The files in it, by name. What begins with a dot does not count: a mounted ConfigMap keeps its administration that way.
     *
     * @throws Routefout when the folder or one of its files cannot be used
     */
    public List<Path> bestanden() throws Routefout {
        if (!Files.isDirectory(map)) {
            throw new Routefout("De map met routes " + map.toAbsolutePath() + " (poortwachter.routes.map) is er niet of is geen map.");
        }
        List<Path> gevonden;
        try (Stream<Path> alles = Files.list(map)) {
            gevonden = alles.filter(pad -> !pad.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Routefout("De map met routes " + map.toAbsolutePath() + " is niet leesbaar: " + e.getClass().getSimpleName() + ".");
        }
        for (Path bestand : gevonden) {
            eisVervanger(bestand);
        }
        return gevonden;
    }

    /** A file that replaces nothing would have no effect without anyone noticing. */
    private static void eisVervanger(Path bestand) throws Routefout {
        String naam = bestand.getFileName().toString();
        if (!naam.endsWith(EINDE) || Routemap.class.getClassLoader().getResource(MEEGELEVERD + naam) == null) {
            throw new Routefout(bestand.toAbsolutePath() + " vervangt geen meegeleverde route. Geef het bestand de naam van een bestand in camel-routes"
                    + " (zoals aflevering.camel.yaml) of haal het weg.");
        }
        if (!Files.isReadable(bestand) || !Files.isRegularFile(bestand)) {
            throw new Routefout(bestand.toAbsolutePath() + " is niet leesbaar of is geen bestand.");
        }
    }
}
