package nl.poortwachter.opdracht.sleutels;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the keys. */
@Command(name = "toon", description = "Toont welke sleutels er zijn; nooit de sleutels zelf.")
final class Toon implements Callable<Integer> {
    @Mixin
    private Sleutelbestand bestand;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sleutellijst.schrijf(spec.commandLine().getOut(), bestand.lees(spec.commandLine()));
        return CommandLine.ExitCode.OK;
    }
}
