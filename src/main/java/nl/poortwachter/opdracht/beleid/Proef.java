package nl.poortwachter.opdracht.beleid;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a policy out on messages: what would pass, compared with the policy that counts for their municipality. */
@Command(name = "probeer", description = "Zegt van elk bericht in een map wat er onder een ander beleid anders zou gaan dan nu.",
        exitCodeList = {"0:er verandert niets", "1:er verandert iets", "2:er kon niet (alles) beoordeeld worden"})
final class Proef implements Callable<Integer> {
    @Parameters(paramLabel = "MAP", description = "Map met berichten (.xml), ook in de mappen daaronder.")
    private Path map;
    @Option(names = "--beleid", paramLabel = "BESTAND", required = true, description = "Het beleid om te proberen: een bestand, naam of gemeentecode.")
    private String beleid;
    @Mixin
    private Beleidskeuze keuze;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter uit = spec.commandLine().getOut();
        Beleid nieuw = keuze.kies(beleid);
        Beleidboek nu = keuze.boek();
        Proefbank bank = new Proefbank();
        int anders = 0;
        int onleesbaar = 0;
        for (Path bestand : bestanden()) {
            Proefuitslag uitslag = bank.probeer(bestand, b -> nu.voor(b.gemeente(), keuze.datum()), nieuw);
            uitslag.regels().forEach(uit::println);
            anders += uitslag.isAnders() ? 1 : 0;
            onleesbaar += uitslag.isOnleesbaar() ? 1 : 0;
        }
        uit.println("Onder " + nieuw.aanduiding() + " gaat het bij " + anders + " van " + bestanden().size() + " berichten anders"
                + (onleesbaar == 0 ? "." : "; niet te beoordelen: " + onleesbaar + "."));
        uit.flush();
        return onleesbaar > 0 ? CommandLine.ExitCode.USAGE : anders > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private List<Path> bestanden() {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(p -> p.getFileName().toString().endsWith(".xml") && Files.isRegularFile(p)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + map);
        }
    }
}
