package nl.poortwachter.retour;

/** The codes of list WJ001 that say something about a whole class or message instead of naming a broken rule. */
final class Retourcode {
    /** Level 2 failed; the header carries this and nothing else. */
    static final String TECHNISCH = "0001";
    /** Nothing to remark on this class. */
    static final String GEEN_OPMERKING = "0200";
    /** This class was not, or not fully, assessed. */
    static final String NIET_BEOORDEELD = "0233";

    private Retourcode() { }

    /** True for a code that refuses; 0200 is the only one that does not. */
    static boolean keurtAf(String code) {
        return !code.equals(GEEN_OPMERKING);
    }
}
