package nl.poortwachter.opdracht;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What was asked cannot be done; the message is a Dutch sentence for who asked it. Ends the command with exit code 2. */
public final class Invoerfout extends ParameterException {
    private static final long serialVersionUID = 1;

    /** This is wrong with what was asked of this command. */
    public Invoerfout(CommandLine opdracht, String melding) {
        super(opdracht, melding);
    }
}
