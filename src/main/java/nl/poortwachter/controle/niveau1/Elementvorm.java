package nl.poortwachter.controle.niveau1;

/**
 * An element inside a type of the schema.
 *
 * @param naam local name
 * @param naamruimte namespace in which the element must stand
 * @param type what it holds
 * @param verplicht true when it must be there at least once
 * @param hoogste how often it may be there; Integer.MAX_VALUE for unbounded
 */
record Elementvorm(String naam, String naamruimte, Typevorm type, boolean verplicht, int hoogste) {

    /** The same, but not to be relied upon to approve a message. */
    Elementvorm onvolledig() {
        return new Elementvorm(naam, naamruimte, new Typevorm(type.naam(), type.basis(), type.facetten(), type.kinderen(), false), verplicht, hoogste);
    }
}
