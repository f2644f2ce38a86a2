package nl.poortwachter.opdracht.logboek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.poortwachter.logboek.Logbestand;
import nl.poortwachter.logboek.Loglezer;
import nl.poortwachter.logboek.Logstand;
import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the audit log to a file that can be checked elsewhere. */
@Command(name = "exporteer", description = "Schrijft het logboek uit de database naar een bestand dat elders te controleren is.",
        exitCodeList = {"0:geschreven", "2:het logboek is niet te lezen of het bestand niet te schrijven"})
final class Exporteer implements Callable<Integer> {
    @Parameters(paramLabel = "BESTAND", description = "Het bestand dat wordt gemaakt; het mag er nog niet zijn.")
    private Path bestand;
    @Mixin
    private Databankkeuze databank;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(bestand)) {
            throw new Invoerfout(spec.commandLine(), "dit bestand is er al: " + bestand);
        }
        Logstand stand = databank.lees(spec.commandLine(), h -> {
            try (Writer uit = Files.newBufferedWriter(bestand, StandardCharsets.UTF_8)) {
                Loglezer lezer = new Loglezer();
                lezer.doorloop(h, Logbestand.schrijver(uit, lezer.begin(h)));
                return lezer.stand(h);
            } catch (IOException | UncheckedIOException e) {
                throw new Invoerfout(spec.commandLine(), "niet te schrijven: " + bestand);
            }
        });
        spec.commandLine().getOut().println("Geschreven: " + bestand + ", stand " + stand);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
