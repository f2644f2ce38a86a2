package nl.poortwachter.beheer.scherm;

import jakarta.ws.rs.NotFoundException;

/** What the address of a page names, is not there. */
public final class GeenPagina extends NotFoundException {
    private static final long serialVersionUID = 1L;

    /** For an address in the console. */
    public GeenPagina() {
        super("Op dit adres van het beheer is niets te vinden");
    }
}
