package nl.poortwachter.verwerking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.controle.niveau1.Schemabron;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.controle.niveau3.Niveau3;
import nl.poortwachter.controle.niveau4.Gemeentelijst;
import nl.poortwachter.controle.niveau4.Niveau4;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.retour.Retourbouwer;
import nl.poortwachter.retour.Schemaversies;

/** Release 3.2 and the steps that need no database, as the application makes them. */
final class Proefkeuring {
    private static final Niveau2 NIVEAU2 = new Niveau2();
    private static final Schemacontrole SCHEMA = new Schemacontrole(Schemabron.klassenpad());

    private Proefkeuring() { }

    /** Release 3.2 with these days. */
    static Uitgave uitgave32(Uitgave.Geldigheid geldig) {
        return new Uitgave("3.2", geldig, SCHEMA, new Inhoudlezer(), NIVEAU2, new Niveau3(),
                new Niveau4(Gemeentelijst.meegeleverd(), Productlijsten.geen()), new Beleidshouder(Beleidboek.meegeleverd()),
                new Retourbouwer(Schemaversies.uit(Schemabron.klassenpad())));
    }

    /** The steps that read a message. */
    static Lezen lezen() {
        return new Lezen(new Lezer(Leesgrenzen.STANDAARD), new Zipopener(Leesgrenzen.STANDAARD.bytes()));
    }

    /** Reading and levels 1 and 2; the pseudonym of a citizen number is the number turned round. */
    static Keuring totNiveau2() {
        Uitgaven uitgaven = new Uitgaven(List.of(uitgave32(Uitgave.Geldigheid.ALTIJD)));
        return new Keuring(List.of(lezen(), new Niveau1(uitgaven, Proefkeuring::pseudoniem), new Niveau2Stap()));
    }

    static String pseudoniem(String bsn) {
        return new StringBuilder(bsn).reverse().toString();
    }

    /** A message to be judged, received at noon on this day. */
    static Aanlevering aanlevering(byte[] inhoud, String dag) {
        Instant moment = LocalDate.parse(dag).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Aanlevering(new UUID(0, 1), inhoud, null, null, Map.of(), Aanlevering.Opdracht.CONTROLEREN, moment);
    }
}
