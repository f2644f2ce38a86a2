package nl.poortwachter.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.ontvangst.bestandsmap.Inrichting;
import nl.poortwachter.minimaliteit.tekst.Woordenschatfout;
import nl.poortwachter.partij.Partijenfout;
import nl.poortwachter.partij.Partijenlezer;
import nl.poortwachter.verwerking.beleid.Beleidsbewaking;
import nl.poortwachter.verwerking.route.Routecontrole;
import nl.poortwachter.verwerking.route.Routefout;
import nl.poortwachter.verwerking.route.Routemap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks before the application starts whether it can, so that an operator reads one clear sentence and not a stack trace. */
final class Startcontrole {
    private Startcontrole() { }

    /** Why the gateway cannot start, in Dutch; empty when nothing stands in the way. */
    static Optional<String> bezwaar() {
        Config instellingen = ConfigProvider.getConfig();
        Stream<Supplier<Optional<String>>> vragen = Stream.of(
                () -> demo(instellingen.getOptionalValue("poortwachter.aanmelding.demo", Boolean.class).orElse(false)),
                () -> partijen(Path.of(instellingen.getValue("poortwachter.partijen", String.class))),
                () -> instellingen.getOptionalValue("poortwachter.routes.map", String.class).flatMap(map -> routes(Path.of(map))),
                () -> instellingen.getOptionalValue("poortwachter.bestandsmap.map", String.class).flatMap(map -> Inrichting.bezwaar(Path.of(map))));
        return vragen.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /**
     * Why the application stopped while it started, for a reason that an operator can take away; empty when only the log can tell.
     *
     * @param fout what it stopped with
     */
    static Optional<String> bijStart(Throwable fout) {
        Optional<String> map = ConfigProvider.getConfig().getOptionalValue("poortwachter.routes.map", String.class);
        boolean vanCamel = Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause).anyMatch(o -> o.getClass().getName().startsWith("org.apache.camel."));
        return map.filter(eigen -> vanCamel).map(eigen -> "Een route start niet. Kijk eerst naar de bestanden in " + Path.of(eigen).toAbsolutePath()
                + ", die meegeleverde routes vervangen. Camel zegt: " + fout.getMessage());
    }

    private static Optional<String> demo(boolean ingebouwd) {
        return ingebouwd ? Optional.of("Ingebouwde accounts (poortwachter.aanmelding.demo) zijn er alleen in de demo: ./poortwachter demo.\n"
                + "Stel voor het beheer een identiteitsprovider in; zie docs/handboek/identiteit.md.") : Optional.empty();
    }

    private static Optional<String> routes(Path map) {
        try {
            Routecontrole.controleer(new Routemap(map));
            return Optional.empty();
        } catch (Routefout e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> partijen(Path bestand) {
        if (!Files.isReadable(bestand)) {
            return Optional.of("Poortwachter kent nog geen partijen: " + bestand.toAbsolutePath() + " is er niet of is niet leesbaar.\n"
                    + "Maak het bestand (docs/handboek/partijen.md) of wijs het aan met POORTWACHTER_PARTIJEN. Zonder instellingen kijken? ./poortwachter demo");
        }
        try {
            new Regelinstellingen(new Partijenlezer().lees(bestand), Regelboek.standaard());
            Beleidsbewaking.lees(ConfigProvider.getConfig().getOptionalValue("poortwachter.beleid.map", String.class),
                    Path.of(ConfigProvider.getConfig().getValue("poortwachter.installatie", String.class)));
            return Optional.empty();
        } catch (Partijenfout | IllegalStateException | Woordenschatfout e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of(bestand.toAbsolutePath() + " is niet leesbaar: " + e.getClass().getSimpleName());
        }
    }
}
