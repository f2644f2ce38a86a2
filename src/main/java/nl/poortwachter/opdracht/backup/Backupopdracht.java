package nl.poortwachter.opdracht.backup;

import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Copies the database to a file and back. */
@Command(name = "backup", description = "Maakt een backup van de database, of zet er een terug.", subcommands = {Maak.class, Herstel.class})
public final class Backupopdracht implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new Invoerfout(spec.commandLine(), "er ontbreekt een opdracht; zie ./poortwachter backup --help");
    }
}
