package nl.poortwachter.opdracht;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Dutch what is wrong with the arguments, on standard error, with exit code 2. */
final class Invoerfouten implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fout, String[] argumenten) {
        CommandLine opdracht = fout.getCommandLine();
        opdracht.getErr().println("poortwachter: " + melding(fout));
        if (!(fout instanceof Invoerfout)) {
            opdracht.getErr().println("Zie: ./" + opdracht.getCommandSpec().qualifiedName() + " --help");
        }
        opdracht.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String melding(ParameterException fout) {
        if (fout instanceof Invoerfout) {
            return fout.getMessage();
        }
        if (fout instanceof UnmatchedArgumentException onbekend) {
            return "onbekend: " + String.join(" ", onbekend.getUnmatched());
        }
        if (fout instanceof MissingParameterException tekort) {
            return "er ontbreekt: " + tekort.getMissing().stream().map(Invoerfouten::wat).collect(Collectors.joining(", "));
        }
        if (fout instanceof OverwrittenOptionException) {
            return wat(fout.getArgSpec()) + " staat er meer dan eens";
        }
        return fout.getArgSpec() == null ? "er ontbreekt een opdracht" : "ongeldige waarde voor " + wat(fout.getArgSpec());
    }

    private static String wat(ArgSpec argument) {
        return argument instanceof OptionSpec optie ? optie.longestName() + (optie.arity().max() == 0 ? "" : " " + optie.paramLabel())
                : argument.paramLabel();
    }
}
