package nl.poortwachter.retour;

/**
 * Versions of the schemas with which a return is made (IV034); they go into Header/XsdVersieRetour.
 *
 * @param basisschema version of basisschema.xsd, such as 1.0.0
 * @param bericht version of the schema of the return message itself
 */
public record Schemaversie(String basisschema, String bericht) { }
