package nl.poortwachter.opdracht.controleer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
import nl.poortwachter.controle.niveau4.Productcategorieen;
import nl.poortwachter.controle.niveau4.Productlijsten;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.retour.Retourbouwer;
import nl.poortwachter.retour.Schemaversies;
import nl.poortwachter.verwerking.Hercontrole;
import nl.poortwachter.verwerking.Keuring;
import nl.poortwachter.verwerking.Lezen;
import nl.poortwachter.verwerking.Minimaliseren;
import nl.poortwachter.verwerking.Niveau1;
import nl.poortwachter.verwerking.Niveau2Stap;
import nl.poortwachter.verwerking.Productboek;
import nl.poortwachter.verwerking.Reekskeuring;
import nl.poortwachter.verwerking.Trajectbron;
import nl.poortwachter.verwerking.Uitgave;
import nl.poortwachter.verwerking.Uitgaven;
import nl.poortwachter.verwerking.Verklaringbron;
import nl.poortwachter.verwerking.beleid.Beleidspakket;

/**
 * What judges messages without a server. Schemas, rules, policy and vocabulary each take a while to make, so they are made side by side.
 *
 * @param lezen reads a message
 * @param niveau1 chooses its release and tests its form
 * @param minimalisering the filter
 */
record Inrichting(Lezen lezen, Niveau1 niveau1, Minimalisering minimalisering) {

    /**
     * Makes it.
     *
     * @param beleid folder with policies, or null for those of the program
     * @param schemas folder with schemas, or null for those of the program
     * @throws java.util.concurrent.CompletionException around what kept a part from being made
     */
    static Inrichting maak(Path beleid, Path schemas, Executor werkers) {
        var boek = CompletableFuture.supplyAsync(() -> beleid == null ? Beleidboek.meegeleverd() : uit(beleid).boek(), werkers);
        Schemabron bron = schemas == null ? Schemabron.klassenpad() : Schemabron.map(schemas);
        var schema = CompletableFuture.supplyAsync(() -> new Schemacontrole(bron), werkers);
        var retour = CompletableFuture.supplyAsync(() -> new Retourbouwer(Schemaversies.uit(bron)), werkers);
        var niveau2 = CompletableFuture.supplyAsync(Niveau2::new, werkers);
        var oordelaar = CompletableFuture.supplyAsync(() -> Tekstoordelaar.uit(beleid == null ? Woordenschat.ingebouwd() : uit(beleid).woordenschat()), werkers);
        Leesgrenzen grenzen = Leesgrenzen.STANDAARD;
        Minimalisering minimalisering = new Minimalisering(oordelaar.join()::beoordeel, Bescherming.geen(),
                new Productboek(Productlijsten.geen(), Productcategorieen.meegeleverd()));
        Uitgave uitgave = new Uitgave("3.2", Uitgave.Geldigheid.ALTIJD, schema.join(), new Inhoudlezer(), niveau2.join(), new Niveau3(),
                new Niveau4(Gemeentelijst.meegeleverd(), Productlijsten.geen()), new Beleidshouder(boek.join()), retour.join());
        return new Inrichting(new Lezen(new Lezer(grenzen), new Zipopener(grenzen.bytes())),
                new Niveau1(new Uitgaven(List.of(uitgave)), new Schuilnamen()), minimalisering);
    }

    /** Judges every message by itself: levels 1 and 2 and the filter. Thread safe. */
    Keuring keuring() {
        return new Keuring(List.of(lezen, niveau1, new Niveau2Stap(), new Minimaliseren(minimalisering, Verklaringbron.geen(), Trajectbron.geen()),
                new Hercontrole()));
    }

    /** Judges messages against each other, in the order in which they are handed in. Not thread safe. */
    Reekskeuring reeks() {
        return new Reekskeuring(lezen, niveau1, new Niveau2Stap(), minimalisering);
    }

    private static Beleidspakket uit(Path map) {
        Beleidspakket.Uitslag gelezen = Beleidspakket.lees(Beleidsbron.metWoorden(map));
        if (gelezen.pakket() == null) {
            throw new OngeldigBeleid(gelezen.fouten());
        }
        return gelezen.pakket();
    }
}
