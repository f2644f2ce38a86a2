package nl.poortwachter.retour;

import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Kop;

/**
 * What identifies a heenbericht in the traffic, and by what its return is matched to it.
 *
 * @param afzender Header/Afzender
 * @param soort kind of the heenbericht, standing for its BerichtCode
 * @param identificatie Header/BerichtIdentificatie/Identificatie, exactly as sent
 */
public record Koppelsleutel(String afzender, Berichtsoort soort, String identificatie) {

    /** The key of the message itself when it is a heenbericht, and of the message that it answers when it is a return. */
    public static Koppelsleutel van(Berichtsoort soort, Kop kop) {
        return new Koppelsleutel(kop.afzender(), soort.heen(), kop.identificatie());
    }
}
