package nl.poortwachter.controle.niveau3;

import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Velden;

/**
 * A request under one reference: an AangevraagdProduct, or the Verzoek of a JW317.
 *
 * @param referentie ReferentieAanbieder
 */
record Verzoekgeval(Bericht bericht, Knoop knoop, String referentie, Ketenbeeld keten) implements Geval {

    /** The cases of a JW315 or JW317; none for another kind. */
    static List<Verzoekgeval> van(Bericht bericht, Ketenbeeld keten) {
        Knoop wortel = bericht.wortel();
        return Stream.concat(wortel.vindAlle("Client", "AangevraagdeProducten", "AangevraagdProduct").stream(),
                        wortel.vindAlle("Client", "Verzoek").stream())
                .map(knoop -> new Verzoekgeval(bericht, knoop, Velden.tekst(knoop, "ReferentieAanbieder"), keten)).toList();
    }
}
