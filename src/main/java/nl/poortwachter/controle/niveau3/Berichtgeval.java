package nl.poortwachter.controle.niveau3;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Ketenbeeld;

/** A message as a whole against the chain. */
record Berichtgeval(Bericht bericht, Ketenbeeld keten) implements Geval {

    @Override
    public Knoop knoop() {
        return bericht.wortel();
    }
}
