package nl.poortwachter.beproeving.jaar;

/** How a message of a trajectory is handed in, and what must become of it. */
enum Vorm {
    /** As it should be. */
    GEWOON("geaccepteerd"),
    /** Before the message it builds on. */
    TE_VROEG("aangehouden"),
    /** With a citizen number that cannot exist. */
    ONGELDIG_BSN("CS002"),
    /** With a value that the schema does not know. */
    BUITEN_SCHEMA("XSD-WAARDE"),
    /** A start that was reported already. */
    NOG_EENS("TR074 TR326"),
    /** Under an Identificatie that was used already. */
    GEBRUIKT_NUMMER("TR056"),
    /** The return on it: all is well. */
    RETOUR("geaccepteerd"),
    /** The return on it: refused. */
    AFKEURING("geaccepteerd"),
    /** One more return on it. */
    TWEEDE_RETOUR("RETOUR-DUBBEL"),
    /** A return on a message that was never sent. */
    VERDWAALDE_RETOUR("ongekoppeld");

    private final String verwacht;

    Vorm(String verwacht) {
        this.verwacht = verwacht;
    }

    /** The stand, or the codes that refuse it, separated by spaces. */
    String verwacht() {
        return verwacht;
    }
}
