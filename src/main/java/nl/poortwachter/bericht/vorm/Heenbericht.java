package nl.poortwachter.bericht.vorm;

/** A whole message of a kind that is answered by a return: JW301, 305, 307, 315, 317 and 319. */
public interface Heenbericht {

    /** The Header; always there in a message that passed the schema. */
    Berichtkop getHeader();
}
