package nl.poortwachter.opdracht.logboek;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.poortwachter.logboek.Logbestand;
import nl.poortwachter.logboek.Logketen;
import nl.poortwachter.logboek.Loglezer;
import nl.poortwachter.logboek.Logstand;
import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the chain of the audit log, in the database or in an export. Needs no keys. */
@Command(name = "verifieer", description = "Controleert of in het logboek een regel is gewijzigd, weggehaald of ingevoegd, en noemt die.",
        exitCodeList = {"0:het logboek is heel", "1:het logboek is gebroken", "2:het logboek is niet te lezen"})
final class Verifieer implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "BESTAND", description = "Een export van het logboek; zonder bestand wordt de database gelezen.")
    private Path bestand;
    @Option(names = "--stand", paramLabel = "NR:HASH", converter = Standlezer.class, description = "Een stand die eerder buiten de database is genoteerd: "
            + "zo blijkt ook of het logboek is herschreven of ingekort. Mag vaker.")
    private List<Logstand> standen = List.of();
    @Mixin
    private Databankkeuze databank;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Logketen.Oordeel oordeel = bestand == null ? databank.lees(spec.commandLine(), h -> new Loglezer().controleer(h, standen)) : inBestand();
        PrintWriter uit = spec.commandLine().getOut();
        oordeel.breuken().forEach(breuk -> uit.println("GEBROKEN: " + breuk.melding()));
        uit.println((oordeel.isHeel() ? "Het logboek is heel; " : "Het logboek is niet heel; ") + oordeel.regels() + " regels, stand " + oordeel.eind());
        uit.flush();
        return oordeel.isHeel() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Logketen.Oordeel inBestand() {
        try (BufferedReader in = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
            return Logbestand.controleer(in, standen);
        } catch (Logbestand.Onleesbaar e) {
            throw new Invoerfout(spec.commandLine(), e.getMessage());
        } catch (IOException e) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + bestand);
        }
    }
}
