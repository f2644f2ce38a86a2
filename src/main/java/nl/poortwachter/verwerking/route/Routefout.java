package nl.poortwachter.verwerking.route;

/** A route of the installation cannot be used; the text is a Dutch sentence for the operator, with the file and what is wrong in it. */
public final class Routefout extends Exception {

    Routefout(String melding) {
        super(melding, null, false, false);
    }
}
