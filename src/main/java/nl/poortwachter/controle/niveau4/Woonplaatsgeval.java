package nl.poortwachter.controle.niveau4;

import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;

/** The municipality to which a JW319 refers the provider. */
record Woonplaatsgeval(Bericht bericht, Knoop knoop, Gemeentelijst gemeenten) implements Geval {

    /** None when the message refers to no other municipality. */
    static List<Woonplaatsgeval> van(Bericht bericht, Gemeentelijst gemeenten) {
        return bericht.wortel().vindAlle("Antwoord", "Woonplaatsbeginsel").stream()
                .map(knoop -> new Woonplaatsgeval(bericht, knoop, gemeenten)).toList();
    }
}
