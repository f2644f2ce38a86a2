package nl.poortwachter.opdracht;

import nl.poortwachter.opslag.Oorzaak;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** A fault of our own: exit code 2, never a verdict. Its text could hold something of a message, so only its kind and place are told. */
final class Storingen implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult gelezen) {
        opdracht.getErr().println("poortwachter: de opdracht is gestopt door een storing: " + Oorzaak.van(fout));
        opdracht.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
