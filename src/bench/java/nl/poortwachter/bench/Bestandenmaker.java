package nl.poortwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of mixed messages, for timing {@code controleer}. Arguments: folder, number of files. */
public final class Bestandenmaker {
    private Bestandenmaker() { }

    /** Entry point. */
    public static void main(String... argumenten) throws IOException {
        Path map = Files.createDirectories(Path.of(argumenten[0]));
        int aantal = Integer.parseInt(argumenten[1]);
        for (int i = 0; i < aantal; i++) {
            Path onder = Files.createDirectories(map.resolve(String.format("%03d", i / 100)));
            Files.write(onder.resolve(String.format("bericht%06d.xml", i)), Meetberichten.gemengd(i).bytes());
        }
    }
}
