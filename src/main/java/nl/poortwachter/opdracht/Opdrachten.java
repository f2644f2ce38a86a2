package nl.poortwachter.opdracht;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import nl.poortwachter.opdracht.backup.Backupopdracht;
import nl.poortwachter.opdracht.beleid.Beleidopdracht;
import nl.poortwachter.opdracht.controleer.Controleer;
import nl.poortwachter.opdracht.logboek.Logboekopdracht;
import nl.poortwachter.opdracht.sleutels.Sleutelopdracht;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need no server. Exit codes: 0 all is well, 1 something was found, 2 it could not run. */
@Command(name = "poortwachter", description = "Gateway voor iJw-berichten: opdrachten die geen server nodig hebben.",
        subcommands = {Controleer.class, RegelOpdracht.class, RegelsOpdracht.class, Beleidopdracht.class, Backupopdracht.class, Logboekopdracht.class,
                Sleutelopdracht.class})
public final class Opdrachten {
    private Opdrachten() { }

    /** Entry point of the start script; ends the process with the exit code. */
    public static void main(String... argumenten) {
        // What libraries log is not for the reader of a verdict; what matters to him is an exception, and that is told.
        LogManager.getLogManager().reset();
        PrintWriter uit = schrijver(FileDescriptor.out);
        PrintWriter fout = schrijver(FileDescriptor.err);
        int code = opdrachtregel().setOut(uit).setErr(fout).execute(argumenten);
        System.exit(sluitAf(code, uit, fout));
    }

    /**
     * Brings the output out, and tells when that failed: a full disk, or a reader that stopped.
     *
     * @return the exit code; 2 when what was written is not whole, because then it says nothing about all files
     */
    static int sluitAf(int code, PrintWriter uit, PrintWriter fout) {
        boolean heel = !uit.checkError();
        if (!heel) {
            fout.println("poortwachter: de uitvoer is niet in zijn geheel geschreven");
        }
        fout.flush();
        return heel ? code : CommandLine.ExitCode.USAGE;
    }

    /** The command line, ready to execute; a test gives it writers of its own. */
    public static CommandLine opdrachtregel() {
        CommandLine opdrachtregel = new CommandLine(new Opdrachten());
        Hulptekst.vertaal(opdrachtregel);
        return opdrachtregel.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Invoerfouten())
                .setExecutionExceptionHandler(new Storingen());
    }

    /** Always UTF-8: what is written here is read by programs, whatever the language of the terminal. */
    private static PrintWriter schrijver(FileDescriptor kanaal) {
        return new PrintWriter(new FileOutputStream(kanaal), false, StandardCharsets.UTF_8);
    }
}
