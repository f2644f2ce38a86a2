package nl.poortwachter.opslag.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the operating system, without the PG settings that the environment happens to have. */
record Opdrachtregel(List<String> woorden) {

    /** What a command that ended gave: exit code and all that it wrote. */
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

    /** Starts the command in {@code werkmap}; error output goes with the other output. */
    Process start(Path werkmap) throws IOException {
        ProcessBuilder bouwer = new ProcessBuilder(woorden).directory(werkmap.toFile()).redirectErrorStream(true);
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("PG"));
        bouwer.environment().put("LC_ALL", "C");
        return bouwer.start();
    }

    /** Runs and waits; a command that does not exist gives exit code 127, as in a shell. */
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
