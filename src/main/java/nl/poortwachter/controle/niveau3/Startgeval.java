package nl.poortwachter.controle.niveau3;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Leverstand;
import nl.poortwachter.keten.Startmelding;
import nl.poortwachter.keten.Startsleutel;
import nl.poortwachter.keten.Toewijzing;

/**
 * A StartProduct against the chain.
 *
 * @param melding what it says
 * @param stand the deliveries just before this line, with the earlier lines of the same message processed
 * @param toewijzing the version that counts of the allocation that it names, or null
 */
record Startgeval(Bericht bericht, Knoop knoop, Startmelding melding, Leverstand stand, Toewijzing toewijzing) implements Geval {

    boolean isVerwijdering() {
        return melding.verwijdering();
    }

    Startsleutel start() {
        return melding.sleutel();
    }
}
