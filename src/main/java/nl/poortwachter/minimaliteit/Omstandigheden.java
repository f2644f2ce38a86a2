package nl.poortwachter.minimaliteit;

import java.util.Comparator;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Herkomst;
import nl.poortwachter.keten.Productwijziging;
import nl.poortwachter.keten.Traject;

/**
 * What holds for a message as a whole and decides on its elements.
 *
 * @param herkomst how the citizen came in
 * @param allesIngetrokken every product has RedenWijziging 13
 * @param alleenBeeindigd every product only ends, is withdrawn or is unchanged, and at least one ends
 * @param laagsteContact the Contact with the lowest Soort, or null
 */
record Omstandigheden(Herkomst herkomst, boolean allesIngetrokken, boolean alleenBeeindigd, Knoop laagsteContact) {
    private static final String VERWIJDERD = "13";

    static Omstandigheden van(Bericht bericht, Traject traject) {
        List<Knoop> producten = bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct");
        boolean ingetrokken = !producten.isEmpty() && producten.stream().allMatch(p -> VERWIJDERD.equals(p.waarde("RedenWijziging")));
        Knoop laagste = bericht.wortel().vindAlle("Client", "Contactgegevens", "Contact").stream()
                .min(Comparator.comparing(contact -> contact.waarde("Soort"))).orElse(null);
        return new Omstandigheden(Herkomst.van(bericht, traject), ingetrokken, alleenBeeindigd(bericht, traject), laagste);
    }

    private static boolean alleenBeeindigd(Bericht bericht, Traject traject) {
        if (bericht.soort() != Berichtsoort.JW301) {
            return false;
        }
        List<Productwijziging> wijzigingen = Productwijziging.van(bericht, traject);
        return wijzigingen.stream().anyMatch(Omstandigheden::isEinde) && wijzigingen.stream().allMatch(w -> isEinde(w) || !w.isVerandering());
    }

    private static boolean isEinde(Productwijziging wijziging) {
        return wijziging == Productwijziging.BEEINDIGD || wijziging == Productwijziging.INGETROKKEN;
    }
}
