package nl.poortwachter.opdracht.sleutels;

import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The keys of a gateway; how to rotate them is in docs/handboek/sleutels.md. */
@Command(name = "sleutels", description = "Toont de sleutels en vervangt die voor de inhoud.",
        subcommands = {Toon.class, VoegToe.class, Activeer.class})
public final class Sleutelopdracht implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new Invoerfout(spec.commandLine(), "er ontbreekt een opdracht; zie ./poortwachter sleutels --help");
    }
}
