package nl.poortwachter.opdracht;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.poortwachter.controle.Regelblad;
import nl.poortwachter.controle.Regelboek;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules of the standard that are checked. */
@Command(name = "regels", description = "Toont alle regels van de standaard die gecontroleerd worden, per niveau.")
final class RegelsOpdracht implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter uit = spec.commandLine().getOut();
        int niveau = 0;
        for (Regelblad blad : Regelboek.standaard().regels()) {
            if (blad.niveau() != niveau) {
                uit.println((niveau == 0 ? "" : "\n") + "Niveau " + blad.niveau());
                niveau = blad.niveau();
            }
            uit.println("  " + blad.code() + "  " + berichten(blad) + ": " + blad.varianten().get(0).zin());
        }
        uit.flush();
        return CommandLine.ExitCode.OK;
    }

    private static String berichten(Regelblad blad) {
        return blad.berichten().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
