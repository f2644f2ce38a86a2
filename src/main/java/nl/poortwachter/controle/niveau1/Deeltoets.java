package nl.poortwachter.controle.niveau1;

import nl.poortwachter.bericht.Knoop;

/** Judges one element with all below it, but not its name. */
@FunctionalInterface
interface Deeltoets {
    /** Knows nothing for certain. */
    Deeltoets TWIJFEL = knoop -> false;

    /** True when the schema certainly approves the content of this element. */
    boolean isZeker(Knoop knoop);
}
