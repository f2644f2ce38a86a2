package nl.poortwachter.opdracht;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A fault of our own: exit code 2, never a verdict. Its text could hold something of a message, so only its kind and place are told. */
final class Storingen implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult gelezen) {
        opdracht.getErr().println("poortwachter: de opdracht is gestopt door een storing: " + omschrijving(fout));
        opdracht.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String omschrijving(Throwable fout) {
        StackTraceElement[] plaatsen = fout.getStackTrace();
        String plaats = plaatsen.length == 0 ? "" : " bij " + plaatsen[0];
        return fout.getClass().getName() + plaats + (fout.getCause() == null ? "" : ", door " + omschrijving(fout.getCause()));
    }
}
