package nl.poortwachter.opdracht.beleid;

import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about the policy that needs no server. */
@Command(name = "beleid", description = "Bekijkt, controleert, vergelijkt en probeert het beleid.",
        subcommands = {Toon.class, Controle.class, Vergelijking.class, Proef.class})
public final class Beleidopdracht implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new Invoerfout(spec.commandLine(), "er ontbreekt een opdracht; zie ./poortwachter beleid --help");
    }
}
