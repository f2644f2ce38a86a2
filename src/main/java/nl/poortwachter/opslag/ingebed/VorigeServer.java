package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEGEVENSMAP_IN_GEBRUIK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an earlier server can leave behind after a hard stop: itself, still shutting down, or an outdated postmaster.pid. */
final class VorigeServer {

    private static final int SECONDEN_OM_AF_TE_SLUITEN = 60;

    private VorigeServer() {
    }

    /** Waits until a server that is still shutting down is done, and removes a pid file whose number now belongs to another program. */
    static void ruimOp(Path gegevens) throws IOException, InterruptedException {
        Path pidbestand = gegevens.resolve("postmaster.pid");
        Optional<ProcessHandle> proces = Files.exists(pidbestand) ? proces(Files.readAllLines(pidbestand)) : Optional.empty();
        // Without the right to see the program it is another user's process, which PostgreSQL itself ignores.
        Optional<String> programma = proces.flatMap(p -> p.info().command());
        if (programma.isEmpty()) {
            return;
        }
        if (!Path.of(programma.get()).endsWith("postgres")) {
            Files.deleteIfExists(pidbestand);
            return;
        }
        try {
            proces.get().onExit().get(SECONDEN_OM_AF_TE_SLUITEN, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException blijft) {
            throw new IngebedPostgresFout(GEGEVENSMAP_IN_GEBRUIK, "Op " + gegevens + " draait nog een PostgreSQL (proces " + proces.get().pid() + ").", blijft);
        }
    }

    private static Optional<ProcessHandle> proces(List<String> regels) {
        return regels.stream().findFirst().map(String::strip).filter(r -> r.matches("[0-9]{1,10}")).flatMap(r -> ProcessHandle.of(Long.parseLong(r)));
    }
}
