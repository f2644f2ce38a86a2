package nl.poortwachter.controle.niveau3;

import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Ketenbeeld;

/** The Antwoord of a JW319 against what the chain knows under its reference. */
record Antwoordgeval(Bericht bericht, Knoop knoop, Ketenbeeld keten) implements Geval {
    private static final String IN_ONDERZOEK = "2";

    /** The case of a JW319; none for another kind. */
    static List<Antwoordgeval> van(Bericht bericht, Ketenbeeld keten) {
        return bericht.wortel().vindAlle("Antwoord").stream().map(knoop -> new Antwoordgeval(bericht, knoop, keten)).toList();
    }

    boolean isInOnderzoek() {
        return IN_ONDERZOEK.equals(knoop.waarde("VerzoekAntwoord"));
    }
}
