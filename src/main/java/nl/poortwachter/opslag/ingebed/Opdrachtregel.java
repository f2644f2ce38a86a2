package nl.poortwachter.opslag.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Een opdracht van het besturingssysteem, zonder de PG-instellingen die de omgeving toevallig heeft. */
record Opdrachtregel(List<String> woorden) {

    /** Wat een afgelopen opdracht opleverde: exitcode en alles wat zij schreef. */
    record Uitkomst(int code, String uitvoer) {
        boolean gelukt() {
            return code == 0;
        }
    }

    static Opdrachtregel van(List<String> voorvoegsel, String... woorden) {
        List<String> alles = new ArrayList<>(voorvoegsel);
        alles.addAll(List.of(woorden));
        return new Opdrachtregel(List.copyOf(alles));
    }

    /** Start de opdracht in {@code werkmap}; foutuitvoer komt bij de gewone uitvoer. */
    Process start(Path werkmap) throws IOException {
        ProcessBuilder bouwer = new ProcessBuilder(woorden).directory(werkmap.toFile()).redirectErrorStream(true);
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("PG"));
        bouwer.environment().put("LC_ALL", "C");
        return bouwer.start();
    }

    /** Voert uit en wacht; een opdracht die niet bestaat geeft exitcode 127, zoals in een shell. */
    Uitkomst voerUit(Path werkmap) {
        Process proces;
        try {
            proces = start(werkmap);
        } catch (IOException nietUitvoerbaar) {
            return new Uitkomst(127, nietUitvoerbaar.getMessage());
        }
        try {
            proces.getOutputStream().close();
            String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Uitkomst(proces.waitFor(), uitvoer.strip());
        } catch (IOException fout) {
            proces.destroyForcibly();
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Uitkomst(130, "onderbroken");
        }
    }
}
