package nl.poortwachter.keten;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Kop;

/**
 * What makes a message unique for the party that sends it (TR056); compared exactly.
 *
 * @param afzender Header/Afzender
 * @param berichtcode Header/BerichtCode
 * @param identificatie Header/BerichtIdentificatie/Identificatie
 */
public record Berichtsleutel(String afzender, String berichtcode, String identificatie) {

    /** The key of this message. */
    public static Berichtsleutel van(Bericht bericht) {
        Kop kop = bericht.kop();
        return new Berichtsleutel(kop.afzender(), kop.berichtcode(), kop.identificatie());
    }
}
