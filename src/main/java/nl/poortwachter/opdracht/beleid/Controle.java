package nl.poortwachter.opdracht.beleid;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.opdracht.Installatie;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.verwerking.beleid.Beleidspakket;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder with policies as the gateway does at its start. */
@Command(name = "controleer", description = "Controleert een map met beleid zoals de poort bij het starten doet, en noemt elke fout met bestand en regel.",
        exitCodeList = {"0:het beleid klopt", "1:het beleid klopt niet", "2:de map is niet te lezen"})
final class Controle implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "MAP", description = "Map met beleid; zonder argument de map beleid van deze installatie.")
    private Path map;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter uit = spec.commandLine().getOut();
        Beleidspakket.Uitslag gelezen = lees(map == null ? Installatie.map("beleid") : map);
        if (gelezen.pakket() == null) {
            gelezen.fouten().forEach(uit::println);
        } else {
            uit.println("Het beleid klopt. Gemeenten met eigen beleid: " + gelezen.pakket().boek().gemeenten().size() + ".");
            uit.println("Hash van alles in deze map: " + gelezen.pakket().hash());
        }
        uit.flush();
        return gelezen.pakket() == null ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Beleidspakket.Uitslag lees(Path waar) {
        try {
            return Beleidspakket.lees(Beleidsbron.metWoorden(waar));
        } catch (UncheckedIOException e) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + waar);
        }
    }
}
