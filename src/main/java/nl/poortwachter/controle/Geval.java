package nl.poortwachter.controle;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;

/** What a rule of level 3 or 4 judges: one class of a message, with what must be known about it. */
public interface Geval {

    /** The message under test. */
    Bericht bericht();

    /** The class in the message, at which (or below which) a finding points. */
    Knoop knoop();
}
