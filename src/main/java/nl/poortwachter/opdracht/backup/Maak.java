package nl.poortwachter.opdracht.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.opslag.Oorzaak;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a back-up in a file that only its owner can read. The file has its name only when it is whole. */
@Command(name = "maak", description = "Schrijft de hele database, zoals zij op een moment is, naar een bestand. Poortwachter mag doorwerken.",
        exitCodeList = {"0:de backup is gemaakt", "2:het kon niet"})
final class Maak implements Callable<Integer> {
    @Parameters(paramLabel = "BESTAND", description = "Het bestand; het mag er nog niet zijn.")
    private Path bestand;
    @Mixin
    private Databankkeuze databank;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(bestand)) {
            throw new Invoerfout(spec.commandLine(), "dit bestand is er al: " + bestand);
        }
        DataSource bron = databank.bron(spec.commandLine());
        Path half = bestand.resolveSibling(bestand.getFileName() + ".deel");
        try {
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Inhoudsopgave inhoud = schrijf(bron, half);
            Files.move(half, bestand, StandardCopyOption.ATOMIC_MOVE);
            spec.commandLine().getOut().println("Geschreven: " + bestand + ", "
                    + inhoud.tabellen().size() + " tabellen, " + inhoud.rijen() + " rijen, stand van " + inhoud.gemaaktOp());
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            throw new Invoerfout(spec.commandLine(), "er staat nog een half bestand: " + half);
        } catch (Onbruikbaar e) {
            Files.deleteIfExists(half);
            throw new Invoerfout(spec.commandLine(), e.getMessage());
        } catch (JdbiException e) {
            Files.deleteIfExists(half);
            throw new Invoerfout(spec.commandLine(), "deze database is niet te lezen: " + Oorzaak.van(e));
        }
    }

    private static Inhoudsopgave schrijf(DataSource bron, Path half) throws IOException {
        try (OutputStream uit = Files.newOutputStream(half)) {
            return Jdbi.create(bron).inTransaction(TransactionIsolationLevel.REPEATABLE_READ, h -> Kopie.maak(h, uit));
        }
    }
}
