package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;

import java.util.Set;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.basis.Adres;
import nl.poortwachter.bericht.basis.OpenPeriode;
import nl.poortwachter.bericht.jw301.Contact;
import nl.poortwachter.bericht.jw301.Contactgegevens;
import nl.poortwachter.controle.Regel;

/** Where the client or the relation can be reached. The rules on Contact hold below Contactgegevens and below Relatie. */
final class Contactregels {
    private static final Pattern NEDERLANDSE_POSTCODE = Pattern.compile("[1-9][0-9]{3}[a-zA-Z]{2}");
    private static final Set<String> VAST = Set.of("01", "02", "03");
    private static final Set<String> WOON_OF_VERBLIJF = Set.of("01", "03");

    private Contactregels() { }

    @Regel(code = "TR006", berichten = JW301, elementen = {"Telefoon", "Adres/Huis", "Adres/Postcode"},
            zin = "Een contact heeft een telefoonnummer of een adres met huisnummer en postcode.",
            fout = "Een contact van Soort 02 met alleen een e-mailadres.",
            advies = "Vul een telefoonnummer in, of huisnummer en postcode; een e-mailadres alleen is niet genoeg.")
    static boolean isBereikbaar(Contact contact) {
        Adres adres = contact.getAdres();
        return contact.getTelefoon() != null || (adres != null && adres.getHuis() != null && adres.getPostcode() != null);
    }

    @Regel(code = "TR061", berichten = JW301, elementen = "Contact/Soort",
            zin = "Minstens één contact van de cliënt is van Soort 01, 02 of 03.",
            fout = "Alleen een contact van Soort 04 (tijdelijk verblijf).",
            advies = "Voeg het BRP-adres (01), het verblijfadres (03) of, als de cliënt alleen een briefadres heeft, het briefadres (02) toe.")
    static boolean heeftVastContact(Contactgegevens gegevens) {
        return gegevens.getContact().stream().anyMatch(c -> VAST.contains(c.getSoort()));
    }

    @Regel(code = "CD009", berichten = JW301, elementen = {"Soort", "Periode"}, bij = "Periode",
            zin = "Alleen een tijdelijk verblijfadres (Soort 04) heeft een Periode.",
            fout = "Een contact van Soort 01 met een Periode.",
            advies = "Laat de Periode weg of gebruik Soort 04.")
    static boolean periodeIsTijdelijkVerblijf(Contact contact) {
        return contact.getPeriode() == null || "04".equals(contact.getSoort());
    }

    @Regel(code = "CD034", berichten = JW301, elementen = {"Soort", "Adres", "Adres/Postcode"}, bij = "Adres",
            zin = "Het adres bij een contact van Soort 01 of 03 heeft een postcode.",
            fout = "Een contact van Soort 01 met alleen straat en plaats.",
            advies = "Vul de postcode in.")
    static boolean adresHeeftPostcode(Contact contact, Maatstaf maatstaf) {
        if (!WOON_OF_VERBLIJF.contains(contact.getSoort())) {
            return true;
        }
        return contact.getAdres() == null ? !maatstaf.keuzes().adresVerplicht() : contact.getAdres().getPostcode() != null;
    }

    @Regel(code = "CD005", berichten = JW301, elementen = {"Postcode", "LandCode"}, bij = {"Postcode", "LandCode"},
            zin = "Postcode en LandCode staan er allebei of geen van beide.",
            fout = "Postcode 4611AA zonder LandCode.",
            advies = "Vul ook het andere gegeven in, of laat beide weg.")
    static boolean postcodeEnLandSamen(Adres adres) {
        return (adres.getPostcode() == null) == (adres.getLandCode() == null);
    }

    @Regel(code = "CD025", berichten = JW301, elementen = {"LandCode", "Huis"},
            zin = "Een Nederlands adres heeft een huisnummer.",
            fout = "Postcode 4611AA met LandCode NL, zonder Huis.",
            advies = "Vul het huisnummer in.")
    static boolean nederlandsAdresHeeftHuis(Adres adres) {
        return !"NL".equals(adres.getLandCode()) || adres.getHuis() != null;
    }

    @Regel(code = "CS089", berichten = JW301, elementen = {"Postcode", "LandCode"}, bij = "Postcode",
            zin = "Een Nederlandse postcode is vier cijfers, waarvan het eerste geen 0 is, met direct daarna twee letters.",
            fout = "Postcode 4611 AA, met een spatie.",
            advies = "Schrijf de postcode aaneen, zoals 4611AA.")
    static boolean nederlandsePostcode(Adres adres) {
        return !"NL".equals(adres.getLandCode()) || adres.getPostcode() == null
                || NEDERLANDSE_POSTCODE.matcher(adres.getPostcode()).matches();
    }

    @Regel(code = "CS003", berichten = JW301, elementen = {"Begindatum", "Einddatum"}, bij = "Einddatum",
            zin = "De Periode van een contact eindigt niet voor zij begint.",
            fout = "Begindatum 2026-03-01 en Einddatum 2026-02-28.",
            advies = "Verbeter een van beide datums.")
    static boolean periodeLooptVooruit(OpenPeriode periode) {
        return Looptijden.looptVooruit(periode);
    }
}
