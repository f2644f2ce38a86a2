package nl.poortwachter.opdracht;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.poortwachter.controle.Regelblad;
import nl.poortwachter.controle.Regelblad.Variant;
import nl.poortwachter.controle.Regelboek;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one rule of the standard. */
@Command(name = "regel", description = "Legt een regel van de standaard uit: wat hij vraagt, waar, en wat te doen als een bericht hem breekt.")
final class RegelOpdracht implements Callable<Integer> {
    @Parameters(paramLabel = "CODE", description = "Code van de regel, zoals CS002.")
    private String code;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Regelblad blad = Regelboek.standaard().regel(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Invoerfout(spec.commandLine(),
                "regel " + code + " bestaat niet of wordt niet gecontroleerd; `./poortwachter regels` toont ze alle"));
        PrintWriter uit = spec.commandLine().getOut();
        uit.println(blad.code() + " (niveau " + blad.niveau() + ")");
        blad.varianten().forEach(variant -> toon(variant, uit));
        uit.flush();
        return CommandLine.ExitCode.OK;
    }

    private static void toon(Variant variant, PrintWriter uit) {
        uit.println();
        uit.println(variant.zin());
        uit.println("  Berichten:   " + variant.berichten().stream().map(Enum::name).collect(Collectors.joining(", ")));
        uit.println("  Elementen:   " + String.join(", ", variant.elementen()));
        uit.println("  Retourcode:  " + (variant.retourcode() == null ? "geen; er komt geen retourbericht" : variant.retourcode()));
        uit.println("  Fout:        " + variant.fout());
        uit.println("  Wat te doen: " + variant.advies());
    }
}
