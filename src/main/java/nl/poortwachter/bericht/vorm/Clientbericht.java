package nl.poortwachter.bericht.vorm;

/** A heenbericht about one client: JW301, 305, 307, 315 and 317. */
public interface Clientbericht extends Heenbericht {

    /** The client; always there in a message that passed the schema. */
    Clientdeel getClient();
}
