package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.TemplateData;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/**
 * What the layout of a page needs.
 *
 * @param kamer name of the page in the menu
 * @param taal language of the page
 * @param gebruiker name of who looks
 * @param rollen roles of who looks, by name
 * @param sleutel what every form on the page must send back
 * @param hier address of this page, for the link to the other language
 * @param melding key of a text about what was just done, or null
 */
@TemplateData
public record Blad(String kamer, Taal taal, String gebruiker, Map<String, Boolean> rollen, String sleutel, String hier, String melding) {

    /** The sentence with this key. */
    public String zin(String sleutel) {
        return taal.tekst(sleutel);
    }

    /** The sentence with this key, with this filled in. */
    public String zin(String sleutel, Object waarde) {
        return new MessageFormat(taal.tekst(sleutel), Locale.forLanguageTag(taal.code())).format(new Object[] {waarde});
    }

    /** The sentence with this key, with these filled in. */
    public String zin(String sleutel, Object waarde, Object tweede) {
        return new MessageFormat(taal.tekst(sleutel), Locale.forLanguageTag(taal.code())).format(new Object[] {waarde, tweede});
    }

    /** What one of a closed list is called, such as a state of a message. */
    public String keuze(String lijst, String naam) {
        return taal.tekst(lijst + "_" + naam.replace('-', '_'));
    }

    /** The sentence about what was just done; empty when nothing was. */
    public String meldingstekst() {
        return melding == null ? "" : taal.tekst("gedaan_" + melding);
    }

    /** True for the page in the menu that is shown. */
    public boolean toont(String naam) {
        return kamer.equals(naam);
    }
}
