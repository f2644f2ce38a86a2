package nl.poortwachter.opdracht.inlezen;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.verwerking.Inlezer;

/**
 * {@code ./poortwachter inlezen MAP}: reads a folder of earlier messages into the chain of the configured gateway, reports every file, and ends. Exit codes:
 * 0 all files are in the chain, 1 at least one was passed over, 2 it could not run.
 */
public final class Inlezen implements QuarkusApplication {
    private static final int OVERGESLAGEN = 1;
    private static final int KAN_NIET = 2;
    private final Inlezer inlezer;
    private final PrintStream uit;

    /** The command around this reader, writing to standard output. */
    @Inject
    public Inlezen(Inlezer inlezer) {
        this(inlezer, System.out);
    }

    Inlezen(Inlezer inlezer, OutputStream uitvoer) {
        this.inlezer = inlezer;
        this.uit = new PrintStream(uitvoer, false, StandardCharsets.UTF_8);
    }

    /** Why these arguments will not do, in Dutch; empty when they will. */
    public static Optional<String> bezwaar(String... argumenten) {
        if (argumenten.length != 1 || argumenten[0].startsWith("-")) {
            return Optional.of("Gebruik: ./poortwachter inlezen MAP");
        }
        return Files.isDirectory(Path.of(argumenten[0])) ? Optional.empty() : Optional.of("Deze map is er niet: " + argumenten[0]);
    }

    /** Runs the command and ends the process. The gateway itself does not open: no API, no delivery, no timers. */
    public static void start(String... argumenten) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        Quarkus.run(Inlezen.class, argumenten);
    }

    @Override
    public int run(String... argumenten) {
        Map<Inlezer.Uitkomst, Integer> aantal = new EnumMap<>(Inlezer.Uitkomst.class);
        try {
            inlezer.lees(Path.of(argumenten[0]), regel -> {
                aantal.merge(regel.uitkomst(), 1, Integer::sum);
                uit.printf("%-12s  %s%s%n", naam(regel.uitkomst()), regel.bestand(), regel.redenen().isEmpty() ? "" : "  " + String.join(", ", regel.redenen()));
            });
        } catch (IOException e) {
            uit.flush();
            System.err.println("poortwachter: een bestand of map is niet te lezen: " + e.getMessage());
            return KAN_NIET;
        }
        for (Inlezer.Uitkomst uitkomst : Inlezer.Uitkomst.values()) {
            uit.printf("%s%s: %d", uitkomst.ordinal() == 0 ? "" : ", ", naam(uitkomst), aantal.getOrDefault(uitkomst, 0));
        }
        uit.println();
        uit.flush();
        return aantal.containsKey(Inlezer.Uitkomst.OVERGESLAGEN) ? OVERGESLAGEN : 0;
    }

    private static String naam(Inlezer.Uitkomst uitkomst) {
        return uitkomst.name().toLowerCase(Locale.ROOT);
    }
}
