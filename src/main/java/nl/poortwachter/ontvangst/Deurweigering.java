package nl.poortwachter.ontvangst;

/**
 * Why a request does not get past the door.
 *
 * @param soort kind of problem, with its status
 * @param detail Dutch sentence for the caller
 * @param code code of the finding, or null
 */
record Deurweigering(Probleem.Soort soort, String detail, String code) {

    /** Without a code of its own. */
    Deurweigering(Probleem.Soort soort, String detail) {
        this(soort, detail, null);
    }

    /** The body is larger than this many bytes. */
    static Deurweigering teGroot(long grens) {
        return new Deurweigering(Probleem.Soort.TE_GROOT, "Een bericht mag hoogstens " + grens + " bytes groot zijn.");
    }

    /** The body did not come in within this many milliseconds. */
    static Deurweigering teTraag(long grens) {
        return new Deurweigering(Probleem.Soort.TE_TRAAG, "Het bericht was na " + grens + " milliseconden nog niet binnen.");
    }
}
