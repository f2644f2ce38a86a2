package nl.poortwachter.minimaliteit.tekst;

/** The vocabulary cannot be read or is wrong; the message is Dutch and names file and line. */
public class Woordenschatfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A mistake, with its place in the message. */
    public Woordenschatfout(String boodschap, Throwable oorzaak) {
        super(boodschap, oorzaak);
    }

    /** A mistake, with its place in the message. */
    public Woordenschatfout(String boodschap) {
        super(boodschap);
    }
}
