package nl.poortwachter.opdracht.beleid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau4.Productcategorieen;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.verwerking.Productboek;

/** Judges one message under two policies, with nothing known of its trajectory and nothing declared. */
final class Proefbank {
    private final Lezer lezer = new Lezer(Leesgrenzen.STANDAARD);
    private final Schemacontrole schema = new Schemacontrole(Schemabron.klassenpad());
    private final Minimalisering minimalisering = new Minimalisering(Tekstoordelaar.uit(Woordenschat.ingebouwd())::beoordeel, Bescherming.geen(),
            new Productboek(Productlijsten.geen(), Productcategorieen.meegeleverd()));
    private final Situatie situatie = Situatie.zonder(Instant.now());

    Proefuitslag probeer(Path bestand, Function<Bericht, Beleid> nu, Beleid straks) {
        try {
            Xmldocument document = lezer.lees(Files.readAllBytes(bestand));
            Optional<Berichtnaam> naam = Berichtnaam.van(document.wortel());
            if (naam.isEmpty() || !schema.controleer(document.wortel()).isEmpty()) {
                return Proefuitslag.onleesbaar(bestand, "geen geldig iJw-bericht");
            }
            Bericht bericht = new Bericht(naam.get().uitgave(), naam.get().soort(), Kop.uit(document.wortel()), document, null);
            return Proefuitslag.van(bestand, bericht.soort().name(), minimalisering.voer(bericht, situatie, Traject.onbekend(), nu.apply(bericht)),
                    minimalisering.voer(bericht, situatie, Traject.onbekend(), straks));
        } catch (Leesfout fout) {
            return Proefuitslag.onleesbaar(bestand, fout.code().naam());
        } catch (IOException e) {
            return Proefuitslag.onleesbaar(bestand, "niet te lezen");
        }
    }
}
