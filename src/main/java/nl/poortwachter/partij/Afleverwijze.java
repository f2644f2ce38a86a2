package nl.poortwachter.partij;

import java.net.URI;

/** How messages reach a party. */
public sealed interface Afleverwijze {

    /** The gateway posts each message to this address. */
    record Push(URI adres) implements Afleverwijze { }

    /** The party fetches its messages itself. */
    record Postbus() implements Afleverwijze { }
}
