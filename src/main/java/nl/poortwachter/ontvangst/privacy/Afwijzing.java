package nl.poortwachter.ontvangst.privacy;

import nl.poortwachter.ontvangst.Probleem;

/** Ends a request with this problem as its answer. */
final class Afwijzing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Probleem probleem;

    /** Ends the request with this answer. */
    Afwijzing(Probleem probleem) {
        super(probleem.title(), null, false, false);
        this.probleem = probleem;
    }

    /** The answer. */
    Probleem probleem() {
        return probleem;
    }
}
