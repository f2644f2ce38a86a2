package nl.poortwachter.opdracht;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives the help of every command its Dutch headings and its option --help. */
final class Hulptekst {
    private Hulptekst() { }

    static void vertaal(CommandLine opdracht) {
        var spec = opdracht.getCommandSpec();
        spec.usageMessage().customSynopsis(gebruik(spec));
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Deze tekst.").build());
        spec.usageMessage().synopsisHeading("Gebruik: ").descriptionHeading("%n").parameterListHeading("%nArgumenten:%n")
                .optionListHeading("%nOpties:%n").commandListHeading("%nOpdrachten:%n")
                .exitCodeListHeading(spec.usageMessage().exitCodeList().isEmpty() ? "" : "%nExitcodes:%n").footerHeading("%n").width(110).sortOptions(false);
        opdracht.getSubcommands().values().forEach(Hulptekst::vertaal);
    }

    private static String gebruik(CommandSpec spec) {
        String argumenten = spec.positionalParameters().stream().map(p -> " " + p.paramLabel() + (p.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining());
        return "./" + spec.qualifiedName() + (spec.subcommands().isEmpty() ? " [OPTIES]" : " OPDRACHT") + argumenten;
    }
}
