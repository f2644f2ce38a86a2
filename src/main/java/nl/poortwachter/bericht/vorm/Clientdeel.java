package nl.poortwachter.bericht.vorm;

/** What the Client of every heenbericht has (CS002). */
public interface Clientdeel {

    /** Burgerservicenummer: nine digits, not yet put to the eleven test. */
    String getBsn();
}
