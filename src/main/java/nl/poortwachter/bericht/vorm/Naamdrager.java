package nl.poortwachter.bericht.vorm;

import nl.poortwachter.bericht.basis.VolledigeNaam;

/** Someone with a full name: Client and Relatie of JW301 (CS050). */
public interface Naamdrager {

    /** Name with naamgebruik and, if any, the name of the partner. */
    VolledigeNaam getNaam();
}
