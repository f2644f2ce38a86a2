package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses (also with "at" and "punt"), web addresses and names of accounts. */
final class Webherkenner implements Herkenner {
    private static final Set<String> DOMEINEN =
            Set.of("nl", "com", "net", "org", "eu", "be", "de", "info", "frl", "gov", "live", "online", "care", "nu");
    private static final Set<String> WEB = Set.of("http", "https", "www");
    private static final Pattern EMAIL = Pattern.compile("[a-z0-9] ?@ ?[a-z0-9-]{1,63}+ ?\\.");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}\\p{N}])@ ?[\\p{L}\\p{N}_.]{3}");
    private static final Patroon UITGESCHREVEN = new Patroon(
            "(?:at|(?:apen?|a)?-?staartje)\\b[)\\]}]? ?[a-z0-9-]{1,40}+ ?(?:\\.|,|[(\\[]?dot[)\\]]?|[(\\[]?punt[)\\]]?) ?[a-z]{2,6}\\b");

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        String tekst = ontleding.klein();
        if (tekst.indexOf('@') >= 0) {
            if (EMAIL.matcher(tekst).find()) {
                ontleding.meld(Kenmerk.EMAIL);
            } else if (ACCOUNT.matcher(tekst).find()) {
                ontleding.meld(Kenmerk.WEBADRES);
            }
        }
        Patroon.Zoeker uitgeschreven = UITGESCHREVEN.in(ontleding);
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (uitgeschreven.vanaf(i) && DOMEINEN.contains(laatsteWoord(uitgeschreven.gevonden().group()))) {
                ontleding.meld(Kenmerk.EMAIL);
            } else if (WEB.contains(ontleding.vorm(i)) || isDomein(ontleding, i)) {
                ontleding.meld(Kenmerk.WEBADRES);
            }
        }
    }

    private static String laatsteWoord(String gevonden) {
        return gevonden.replaceFirst(".*[^a-z]", "");
    }

    /** "voorbeeld.nl": the domain stands right behind a dot, and that right behind a word. */
    private static boolean isDomein(Ontleding ontleding, int nummer) {
        if (nummer == 0 || !DOMEINEN.contains(ontleding.vorm(nummer))) {
            return false;
        }
        int begin = ontleding.woord(nummer).begin();
        return ontleding.woord(nummer - 1).einde() == begin - 1 && ontleding.tekst().charAt(begin - 1) == '.'
                && ontleding.vorm(nummer - 1).length() > 1;
    }
}
