package nl.poortwachter.bericht.vorm;

import nl.poortwachter.bericht.basis.Geboortedatum;

/** Someone with a date of birth: Client of JW301, 305, 307 and 315, and Relatie (TR002, TR134, CS139). */
public interface Persoon {

    /** Date of birth; {@code null} is possible for a Relatie only. */
    Geboortedatum getGeboortedatum();
}
