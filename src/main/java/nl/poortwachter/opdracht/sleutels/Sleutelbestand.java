package nl.poortwachter.opdracht.sleutels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.poortwachter.opdracht.Installatie;
import nl.poortwachter.opdracht.Invoerfout;
import nl.poortwachter.opslag.Sleutelbos;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which file with keys is meant. */
final class Sleutelbestand {
    @Option(names = "--bestand", paramLabel = "BESTAND", description = "Bestand met sleutels; anders POORTWACHTER_SLEUTELS_BESTAND, of var/sleutels.json.")
    private Path gekozen;

    /** The keys in it; never makes them: a mistyped name would get keys that read nothing. */
    Sleutelbos lees(CommandLine opdracht) {
        Path bestand = bestand();
        try {
            if (!Files.isReadable(bestand)) {
                throw new Invoerfout(opdracht, "niet te lezen: " + bestand);
            }
            return Sleutelbos.uitJson(Files.readString(bestand));
        } catch (IOException | IllegalArgumentException e) {
            throw new Invoerfout(opdracht, "geen sleutels van Poortwachter: " + bestand);
        }
    }

    void schrijf(CommandLine opdracht, Sleutelbos sleutels) {
        try {
            sleutels.bewaar(bestand());
        } catch (IOException e) {
            throw new Invoerfout(opdracht, "niet te schrijven: " + bestand());
        }
    }

    private Path bestand() {
        String omgeving = System.getenv("POORTWACHTER_SLEUTELS_BESTAND");
        if (gekozen != null) {
            return gekozen;
        }
        return omgeving == null ? Installatie.map("var").resolve("sleutels.json") : Path.of(omgeving);
    }
}
