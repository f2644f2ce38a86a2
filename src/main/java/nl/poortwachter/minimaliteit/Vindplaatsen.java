package nl.poortwachter.minimaliteit;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.bericht.Knoop;

/** BSNs and addresses in a message, also those that stand in free text, to be looked up on the protection list. Linear in the message. */
final class Vindplaatsen {
    private static final Set<String> VRIJ = Set.of("Commentaar", "Nummer", "Naam", "Organisatie", "Straatnaam", "HuisnummerToevoeging", "Emailadres");
    private static final int BSN = 9;
    private static final Pattern POSTCODE = Pattern.compile("(?<![0-9])([1-9][0-9]{3})\\s{0,2}([A-Za-z]{2})(?![A-Za-z])");
    private static final Pattern HUISNUMMER = Pattern.compile("(?<![0-9])0{0,4}([1-9][0-9]{0,4})(?![0-9])");
    private static final Pattern VOORLOOP = Pattern.compile("^\\+?0*(?=[0-9])");
    private static final int VOOR_POSTCODE = 40;
    private static final int NA_POSTCODE = 20;

    private final Set<String> bsns = new LinkedHashSet<>();
    private final Set<Bescherming.Adres> adressen = new LinkedHashSet<>();

    Vindplaatsen(Bericht bericht) {
        if (bericht.bsn() != null) {
            bsns.add(bericht.bsn());
        }
        verzamel(bericht.wortel());
    }

    Set<String> bsns() {
        return bsns;
    }

    Set<Bescherming.Adres> adressen() {
        return adressen;
    }

    private void verzamel(Knoop knoop) {
        if (knoop.naam().equals("Adres")) {
            voegToe(knoop.waarde("Postcode"), knoop.waarde("Huis", "Huisnummer"));
        }
        if (knoop.kinderen().isEmpty() && VRIJ.contains(knoop.naam())) {
            zoekBsns(knoop.tekst());
            zoekAdressen(knoop.tekst());
        }
        knoop.kinderen().forEach(this::verzamel);
    }

    /** Nine digits in a row that satisfy the 11-proof; single spaces, dots or hyphens between them do not hide a BSN. */
    private void zoekBsns(String tekst) {
        StringBuilder cijfers = new StringBuilder();
        int gat = 0;
        for (int i = 0; i < tekst.length(); i++) {
            int cijfer = Character.digit(tekst.charAt(i), 10);
            if (cijfer >= 0) {
                cijfers.append(cijfer);
                gat = 0;
                voegToeAlsBsn(cijfers);
            } else if (++gat > 1 || " .-\u00a0".indexOf(tekst.charAt(i)) < 0) {
                cijfers.setLength(0);
            }
        }
    }

    private void voegToeAlsBsn(StringBuilder cijfers) {
        if (cijfers.length() >= BSN) {
            Bsn.lees(cijfers.substring(cijfers.length() - BSN)).ifPresent(bsn -> bsns.add(bsn.waarde()));
        }
    }

    private void zoekAdressen(String tekst) {
        Matcher postcode = POSTCODE.matcher(tekst);
        while (postcode.find()) {
            String code = postcode.group(1) + postcode.group(2);
            nummers(tekst.substring(Math.max(0, postcode.start() - VOOR_POSTCODE), postcode.start()), code);
            nummers(tekst.substring(postcode.end(), Math.min(tekst.length(), postcode.end() + NA_POSTCODE)), code);
        }
    }

    private void nummers(String omgeving, String postcode) {
        Matcher nummer = HUISNUMMER.matcher(omgeving);
        while (nummer.find()) {
            voegToe(postcode, nummer.group(1));
        }
    }

    private void voegToe(String postcode, String huisnummer) {
        if (postcode != null && huisnummer != null) {
            String nummer = VOORLOOP.matcher(huisnummer).replaceFirst("");
            adressen.add(new Bescherming.Adres(postcode.replace(" ", "").toUpperCase(Locale.ROOT), nummer));
        }
    }
}
