package nl.poortwachter.ontvangst;


/** Ends a request with this problem as its answer. */
public final class Afwijzing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Probleem probleem;

    /** Ends the request with this answer. */
    public Afwijzing(Probleem probleem) {
        super(probleem.title(), null, false, false);
        this.probleem = probleem;
    }

    /** The answer. */
    public Probleem probleem() {
        return probleem;
    }
}
