package nl.poortwachter.opdracht.logboek;

import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an independent officer can do with the audit log. */
@Command(name = "logboek", description = "Controleert of exporteert het logboek van wie wat deed.", subcommands = {Verifieer.class, Exporteer.class})
public final class Logboekopdracht implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new Invoerfout(spec.commandLine(), "er ontbreekt een opdracht; zie ./poortwachter logboek --help");
    }
}
