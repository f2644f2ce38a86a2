package nl.poortwachter.opdracht.sleutels;

import java.util.concurrent.Callable;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.opslag.Sleutelbos;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key the one that encrypts. */
@Command(name = "activeer", description = "Laat voortaan deze inhoudsleutel versleutelen; de andere blijven lezen.")
final class Activeer implements Callable<Integer> {
    @Parameters(paramLabel = "NUMMER", description = "Nummer van de sleutel, zoals toon het laat zien.")
    private String nummer;
    @Mixin
    private Sleutelbestand bestand;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sleutelbos oud = bestand.lees(spec.commandLine());
        Sleutelbos sleutels;
        try {
            sleutels = oud.metActieve(Integer.parseUnsignedInt(nummer));
        } catch (IllegalArgumentException e) {
            throw new Invoerfout(spec.commandLine(), "er is geen inhoudsleutel " + nummer + "; zie ./poortwachter sleutels toon");
        }
        bestand.schrijf(spec.commandLine(), sleutels);
        Sleutellijst.schrijf(spec.commandLine().getOut(), sleutels);
        return CommandLine.ExitCode.OK;
    }
}
