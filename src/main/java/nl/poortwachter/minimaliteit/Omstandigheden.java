package nl.poortwachter.minimaliteit;

import java.util.Comparator;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Herkomst;
import nl.poortwachter.keten.Productwijziging;
import nl.poortwachter.keten.Traject;

/** What holds for a message as a whole and decides on its elements; each is worked out when a condition first asks for it. */
final class Omstandigheden {
    private static final String VERWIJDERD = "13";

    private final Bericht bericht;
    private final Traject traject;
    private final Herkomst herkomst;
    private Boolean allesIngetrokken;
    private Boolean alleenBeeindigd;
    private Knoop laagsteContact;

    Omstandigheden(Bericht bericht, Traject traject) {
        this.bericht = bericht;
        this.traject = traject;
        this.herkomst = Herkomst.van(bericht, traject);
    }

    /** How the citizen came in. */
    Herkomst herkomst() {
        return herkomst;
    }

    /** True when every product has RedenWijziging 13. */
    boolean allesIngetrokken() {
        if (allesIngetrokken == null) {
            List<Knoop> producten = bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct");
            allesIngetrokken = !producten.isEmpty() && producten.stream().allMatch(p -> VERWIJDERD.equals(p.waarde("RedenWijziging")));
        }
        return allesIngetrokken;
    }

    /** True when every product only ends, is withdrawn or is unchanged, and at least one ends. */
    boolean alleenBeeindigd() {
        if (alleenBeeindigd == null) {
            List<Productwijziging> wijzigingen = bericht.soort() == Berichtsoort.JW301 ? Productwijziging.van(bericht, traject) : List.of();
            alleenBeeindigd = wijzigingen.stream().anyMatch(Omstandigheden::isEinde)
                    && wijzigingen.stream().allMatch(w -> isEinde(w) || !w.isVerandering());
        }
        return alleenBeeindigd;
    }

    private static boolean isEinde(Productwijziging wijziging) {
        return wijziging == Productwijziging.BEEINDIGD || wijziging == Productwijziging.INGETROKKEN;
    }

    /** The Contact of the client with the lowest Soort, the first of equals; null when there is none. */
    Knoop laagsteContact() {
        if (laagsteContact == null) {
            laagsteContact = bericht.wortel().vindAlle("Client", "Contactgegevens", "Contact").stream()
                    .min(Comparator.comparing(contact -> contact.waarde("Soort"))).orElse(null);
        }
        return laagsteContact;
    }
}
