package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the messages in what a user named. */
final class Bestandenzoeker {
    private Bestandenzoeker() { }

    /**
     * The files in the order of the arguments; a folder gives every .xml and .zip in it and below it, by path.
     *
     * @throws IOException when one of them does not exist or cannot be read
     */
    static List<Bestand> zoek(List<Path> argumenten) throws IOException {
        List<Bestand> gevonden = new ArrayList<>();
        for (Path argument : argumenten) {
            if (Files.isDirectory(argument)) {
                gevonden.addAll(inMap(argument));
            } else if (Files.exists(argument)) {
                gevonden.add(new Bestand(argument, argument.getFileName()));
            } else {
                throw new NoSuchFileException(argument.toString());
            }
        }
        return gevonden;
    }

    private static List<Bestand> inMap(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Bestandenzoeker::isBericht).sorted().map(pad -> new Bestand(pad, map.relativize(pad))).toList();
        }
    }

    private static boolean isBericht(Path pad) {
        String naam = pad.getFileName().toString().toLowerCase(Locale.ROOT);
        return (naam.endsWith(".xml") || naam.endsWith(".zip")) && Files.isRegularFile(pad);
    }
}
