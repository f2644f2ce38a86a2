package nl.poortwachter.controle.niveau4;

import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Aanlevering;
import nl.poortwachter.keten.Product;
import nl.poortwachter.partij.Productlijst;

/** A class with a product code, against the agreed product list. */
record Productgeval(Bericht bericht, Knoop knoop, Productlijst lijst) implements Geval {
    private static final String[][] PRODUCTREGELS = {
        {"Client", "ToegewezenProducten", "ToegewezenProduct"}, {"Client", "StartProducten", "StartProduct"},
        {"Client", "StopProducten", "StopProduct"}, {"Client", "AangevraagdeProducten", "AangevraagdProduct"},
        {"Client", "Verzoek", "NieuweProducten", "NieuwProduct"}};

    /** The classes to test: those with a Code, deletions (StatusAanlevering 3) left out. */
    static List<Knoop> toetsbaar(Bericht bericht) {
        return Stream.of(PRODUCTREGELS).flatMap(pad -> bericht.wortel().vindAlle(pad).stream())
                .filter(knoop -> knoop.vind("Product", "Code") != null && !Aanlevering.isVerwijdering(knoop)).toList();
    }

    Product product() {
        return Product.onder(knoop);
    }
}
