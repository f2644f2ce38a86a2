package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.poortwachter.opdracht.Invoerfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges files as the gateway would, without a server. */
@Command(name = "controleer",
        description = "Controleert berichten op niveau 1 en 2 en tegen het beleid van hun gemeente, en zegt wat er gestript wordt; met --keten ook op "
                + "niveau 3 en 4. Er wordt niets verstuurd.",
        exitCodeList = {"0:alle berichten zijn geaccepteerd", "1:ten minste één bericht is niet geaccepteerd",
                "2:er kon niet (alles) gecontroleerd worden"})
public final class Controleer implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "BESTAND|MAP", description = "Berichten (.xml of .zip); van een map alle berichten daarin en daaronder.")
    private List<Path> paden;
    @Option(names = "--keten", description = {"Beoordeelt de berichten een voor een, die van een map op naam (10 komt voor 2), elk tegen wat eerder in de "
            + "reeks geaccepteerd is: ook niveau 3, niveau 4 voor zover dat zonder partijen kan, en de fase uit het traject.",
        "Wat op een ander bericht wacht, is aangehouden en krijgt een nieuw oordeel zodra dat komt. Een afkeurende retour haalt zijn bericht weer uit de reeks."})
    private boolean keten;
    @Option(names = "--formaat", paramLabel = "VORM", defaultValue = "tekst",
            description = "Vorm van de uitvoer: ${COMPLETION-CANDIDATES}. Standaard tekst; json geeft één object per regel.")
    private Formaat formaat;
    @Mixin
    private Verklaaropties verklaring;
    @Option(names = "--beleid", paramLabel = "MAP", description = "Map met beleid; zonder deze optie geldt het meegeleverde.")
    private Path beleid;
    @Option(names = "--schemas", paramLabel = "MAP", description = "Map met de gepubliceerde schema's; zonder deze optie gelden de meegeleverde.")
    private Path schemas;
    @Option(names = "--uit", paramLabel = "MAP", description = "Schrijft van elk geaccepteerd bericht in deze map wat ervan doorgaat.")
    private Path uit;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        List<Bestand> bestanden = bestanden();
        ExecutorService werkers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Inrichting inrichting = inrichting(werkers);
            Indiening indiening = new Indiening(verklaring.alsVerklaring(), uit, Instant.now());
            return keten ? loop(bestanden, new Reekskeurder(inrichting.reeks(), indiening), Controleer::eenVoorEen)
                    : loop(bestanden, new LosseKeurder(inrichting.keuring(), indiening), new Lopendeband(werkers)::verwerk);
        } finally {
            werkers.shutdownNow();
        }
    }

    private List<Bestand> bestanden() {
        try {
            List<Bestand> gevonden = Bestandenzoeker.zoek(paden);
            if (gevonden.isEmpty()) {
                throw fout("er is geen bericht (.xml of .zip) gevonden");
            }
            if (uit != null) {
                Uitvoermap.bezwaar(uit, gevonden).ifPresent(bezwaar -> {
                    throw fout("--uit zou " + bezwaar);
                });
            }
            return gevonden;
        } catch (NoSuchFileException e) {
            throw fout("bestaat niet: " + e.getFile());
        } catch (IOException | UncheckedIOException e) {
            throw fout("niet te lezen: " + e.getMessage());
        }
    }

    /** How files are gone through: each is judged, and the results are handed over in the order of the files. */
    @FunctionalInterface
    private interface Doorloop {
        void verwerk(List<Bestand> bestanden, Function<Bestand, List<Uitslag>> werk, Consumer<List<Uitslag>> uit) throws InterruptedException;
    }

    private static void eenVoorEen(List<Bestand> bestanden, Function<Bestand, List<Uitslag>> werk, Consumer<List<Uitslag>> uit) {
        bestanden.stream().map(werk).forEachOrdered(uit);
    }

    private Inrichting inrichting(ExecutorService werkers) {
        try {
            return Inrichting.maak(beleid, schemas, werkers);
        } catch (CompletionException e) {
            if (e.getCause() instanceof OngeldigBeleid || e.getCause() instanceof UncheckedIOException) {
                throw fout(e.getCause().getMessage());
            }
            throw e;
        }
    }

    private int loop(List<Bestand> bestanden, Keurder keurder, Doorloop doorloop) throws InterruptedException {
        PrintWriter uitvoer = spec.commandLine().getOut();
        PrintWriter terzijde = spec.commandLine().getErr();
        Vorm vorm = formaat.vorm();
        Telling telling = new Telling();
        Voortgang voortgang = new Voortgang(terzijde, bestanden.size());
        uitvoer.print(vorm.begin());
        doorloop.verwerk(bestanden, bestand -> Uitslag.van(bestand, keurder, vorm), uitslagen -> {
            voortgang.volgende();
            uitslagen.forEach(uitslag -> uitslag.toon(uitvoer, terzijde, telling));
        });
        voortgang.einde();
        uitvoer.print(vorm.einde(telling));
        uitvoer.flush();
        return telling.exitcode();
    }

    private Invoerfout fout(String melding) {
        return new Invoerfout(spec.commandLine(), melding);
    }
}
