package nl.poortwachter.opdracht.sleutels;

import java.util.concurrent.Callable;
import nl.poortwachter.opslag.Sleutelbos;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Adds a key for content that only reads. */
@Command(name = "voeg-toe", description = "Voegt een inhoudsleutel toe die nog niet versleutelt: eerst moet elk knooppunt hem kennen.")
final class VoegToe implements Callable<Integer> {
    @Mixin
    private Sleutelbestand bestand;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sleutelbos sleutels = bestand.lees(spec.commandLine()).metNieuweInhoudsleutel();
        bestand.schrijf(spec.commandLine(), sleutels);
        Sleutellijst.schrijf(spec.commandLine().getOut(), sleutels);
        return CommandLine.ExitCode.OK;
    }
}
