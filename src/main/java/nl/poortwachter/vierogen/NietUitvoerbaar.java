package nl.poortwachter.vierogen;

/** A proposal cannot be carried out as things stand now. */
public final class NietUitvoerbaar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For this reason, in Dutch and without personal data. */
    public NietUitvoerbaar(String reden) {
        super(reden, null, false, false);
    }
}
