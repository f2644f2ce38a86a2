package nl.poortwachter.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.partij.Partijenfout;
import nl.poortwachter.partij.Partijenlezer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks before the application starts whether it can, so that an operator reads one clear sentence and not a stack trace. */
final class Startcontrole {
    private Startcontrole() { }

    /** Why the gateway cannot start, in Dutch; empty when nothing stands in the way. */
    static Optional<String> bezwaar() {
        if (ConfigProvider.getConfig().getOptionalValue("poortwachter.aanmelding.demo", Boolean.class).orElse(false)) {
            return Optional.of("Ingebouwde accounts (poortwachter.aanmelding.demo) zijn er alleen in de demo: ./poortwachter demo.\n"
                    + "Stel voor het beheer een identiteitsprovider in; zie docs/handboek/identiteit.md.");
        }
        Path bestand = Path.of(ConfigProvider.getConfig().getValue("poortwachter.partijen", String.class));
        if (!Files.isReadable(bestand)) {
            return Optional.of("Poortwachter kent nog geen partijen: " + bestand.toAbsolutePath() + " is er niet of is niet leesbaar.\n"
                    + "Maak het bestand (docs/handboek/partijen.md) of wijs het aan met POORTWACHTER_PARTIJEN. Zonder instellingen kijken? ./poortwachter demo");
        }
        try {
            new Regelinstellingen(new Partijenlezer().lees(bestand), Regelboek.standaard());
            return Optional.empty();
        } catch (Partijenfout | IllegalStateException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of(bestand.toAbsolutePath() + " is niet leesbaar: " + e.getClass().getSimpleName());
        }
    }
}
