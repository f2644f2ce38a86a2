package nl.poortwachter.minimaliteit.tekst;

import java.util.List;

/**
 * Eén lijst uit de woordenschat.
 *
 * @param rol wat de woorden in een procestekst doen
 * @param kenmerk wat er gemeld wordt bij rol ZORG of PERSOON, anders {@code null}
 * @param ingangen de regels zonder toelichting en lege regels
 */
record Woordenlijst(Rol rol, Kenmerk kenmerk, List<String> ingangen) {
}
