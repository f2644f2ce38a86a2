package nl.poortwachter.opdracht.beleid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.opdracht.Installatie;
import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the commands take their policies from: the packaged ones, or a folder; and how a word on the command line names one. */
final class Beleidskeuze {
    @Option(names = "--map", paramLabel = "MAP", description = "Map met beleid; standaard de map beleid van deze installatie, en anders het meegeleverde.")
    private Path map;
    @Option(names = "--datum", paramLabel = "DATUM", description = "Dag waarop het beleid geldt, als jjjj-mm-dd; standaard vandaag.")
    private LocalDate datum = Kalenderdag.van(Instant.now());
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    LocalDate datum() {
        return datum;
    }

    Beleidboek boek() {
        return goed(bestanden());
    }

    /** The policy with this name, of the municipality with this code, or in this file. */
    Beleid kies(String woord) {
        if (Files.isRegularFile(Path.of(woord))) {
            return uitBestand(Path.of(woord));
        }
        Beleidboek boek = boek();
        if (woord.matches("[0-9]{4}")) {
            return boek.voor(woord, datum);
        }
        List<Beleid> geldend = boek.geldend(datum);
        return geldend.stream().filter(b -> b.naam().equals(woord)).findFirst().orElseThrow(() -> new Invoerfout(spec.commandLine(),
                "er is geen beleid, gemeentecode of bestand \"" + woord + "\"; er is wel: "
                        + geldend.stream().map(Beleid::naam).collect(Collectors.joining(", "))));
    }

    /** The policy in this file alone: a default as it is, that of a municipality on top of the default that counts now. */
    private Beleid uitBestand(Path pad) {
        Beleidsbestand bestand = lees(pad);
        Beleidboek.Leesresultaat alsStandaard = Beleidboek.lees(List.of(bestand));
        if (alsStandaard.boek() != null) {
            return alsStandaard.boek().standaard(LocalDate.MAX);
        }
        List<Beleidsbestand> samen = new ArrayList<>(standaarden());
        samen.add(bestand);
        Beleidboek boek = goed(samen);
        return boek.voor(boek.gemeenten().iterator().next(), LocalDate.MAX);
    }

    /** The files that hold a default: those that make a book by themselves. */
    private List<Beleidsbestand> standaarden() {
        return bestanden().stream().filter(b -> Beleidboek.lees(List.of(b)).boek() != null).toList();
    }

    /** Those that serve would start with. */
    private List<Beleidsbestand> bestanden() {
        Path eigen = Installatie.map("beleid");
        boolean heeftEigen = Files.isReadable(eigen.resolve("standaard.yaml"));
        return map != null ? bestanden(map) : heeftEigen ? bestanden(eigen) : Beleidsbron.meegeleverd();
    }

    private List<Beleidsbestand> bestanden(Path pad) {
        try {
            return Beleidsbron.map(pad);
        } catch (UncheckedIOException e) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + pad);
        }
    }

    private Beleidsbestand lees(Path pad) {
        try {
            return new Beleidsbestand(pad.getFileName().toString(), Files.readString(pad));
        } catch (IOException e) {
            throw new Invoerfout(spec.commandLine(), "niet te lezen: " + pad);
        }
    }

    private Beleidboek goed(List<Beleidsbestand> bestanden) {
        Beleidboek.Leesresultaat gelezen = Beleidboek.lees(bestanden);
        if (gelezen.boek() == null) {
            throw new Invoerfout(spec.commandLine(), "het beleid klopt niet:\n"
                    + gelezen.fouten().stream().map(f -> "  " + f).collect(Collectors.joining("\n")));
        }
        return gelezen.boek();
    }
}
