package nl.poortwachter.opdracht.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.opslag.Oorzaak;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a back-up into an empty database. */
@Command(name = "herstel", description = "Zet een backup terug in een lege database, en controleert elke tabel.",
        exitCodeList = {"0:alles staat er weer", "2:het kon niet; er zijn geen gegevens in de database gekomen"})
final class Herstel implements Callable<Integer> {
    @Parameters(paramLabel = "BESTAND", description = "De backup.")
    private Path bestand;
    @Mixin
    private Databankkeuze databank;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(bestand)) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + bestand);
        }
        try {
            Inhoudsopgave inhoud = new Terugzetting(databank.bron(spec.commandLine())).zetTerug(bestand);
            spec.commandLine().getOut().println("Teruggezet: " + inhoud.tabellen().size() + " tabellen, " + inhoud.rijen() + " rijen, stand van " + inhoud.gemaaktOp());
            return ExitCode.OK;
        } catch (Onbruikbaar e) {
            throw new Invoerfout(spec.commandLine(), e.getMessage());
        } catch (ZipException e) {
            throw new Invoerfout(spec.commandLine(), "dit bestand is geen backup, of het is beschadigd: " + bestand);
        } catch (JdbiException | FlywayException e) {
            throw new Invoerfout(spec.commandLine(), "terugzetten is mislukt: " + Oorzaak.van(e));
        }
    }
}
