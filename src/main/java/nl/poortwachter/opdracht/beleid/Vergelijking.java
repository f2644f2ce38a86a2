package nl.poortwachter.opdracht.beleid;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsverschil;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells in what two policies differ. */
@Command(name = "vergelijk", description = "Noemt per bericht, element en fase waarin twee beleiden verschillen.",
        exitCodeList = {"0:er is geen verschil", "1:er is verschil", "2:een van beide is niet te lezen"})
final class Vergelijking implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "Naam van het beleid, gemeentecode of bestand.")
    private String een;
    @Parameters(index = "1", paramLabel = "B", description = "Naam van het beleid, gemeentecode of bestand.")
    private String ander;
    @Mixin
    private Beleidskeuze keuze;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter uit = spec.commandLine().getOut();
        Beleid links = keuze.kies(een);
        Beleid rechts = keuze.kies(ander);
        List<Beleidsverschil> verschillen = Beleidsverschil.tussen(links, rechts);
        uit.println("A: " + links.aanduiding());
        uit.println("B: " + rechts.aanduiding());
        for (Beleidsverschil verschil : verschillen) {
            uit.println();
            uit.println(verschil.waar());
            uit.println("  A: " + Objects.requireNonNullElse(verschil.een(), "zegt hier niets over"));
            uit.println("  B: " + Objects.requireNonNullElse(verschil.ander(), "zegt hier niets over"));
        }
        uit.println();
        uit.println(verschillen.isEmpty() ? "Geen verschil." : "Verschillen: " + verschillen.size() + ".");
        uit.flush();
        return verschillen.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
