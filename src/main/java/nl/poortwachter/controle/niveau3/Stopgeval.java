package nl.poortwachter.controle.niveau3;

import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Leverstand;
import nl.poortwachter.keten.Stopmelding;
import nl.poortwachter.keten.Stopsleutel;
import nl.poortwachter.keten.Toewijzing;

/**
 * A StopProduct against the chain.
 *
 * @param melding what it says
 * @param stand the deliveries just before this line, with the earlier lines of the same message processed
 * @param toewijzing the version that counts of the allocation that it names, or null
 */
record Stopgeval(Bericht bericht, Knoop knoop, Stopmelding melding, Leverstand stand, Toewijzing toewijzing) implements Geval {

    /** The same line once all lines of the message are processed. */
    record Achteraf(Bericht bericht, Knoop knoop, Stopmelding melding, Leverstand stand) implements Geval { }

    boolean isVerwijdering() {
        return melding.verwijdering();
    }

    Stopsleutel stop() {
        return melding.sleutel();
    }

    /** The stops that already hold on the same delivery and Begindatum. */
    List<Stopsleutel> eerdere() {
        return stand.stops(stop().start());
    }
}
