package nl.poortwachter.minimaliteit.tekst;

import java.util.regex.Pattern;

/** E-mailadressen (ook met "at" en "punt"), webadressen en accountnamen. */
final class Webherkenner implements Herkenner {
    private static final String EINDE = "(nl|com|net|org|eu|be|de|info|hotmail|gmail|outlook|live|icloud|ziggo|kpnmail|planet)";
    private static final Pattern EMAIL = Pattern.compile("(?i)[a-z0-9][a-z0-9._%+-]{0,63} ?@ ?[a-z0-9-]{1,63} ?\\.");
    private static final Pattern EMAIL_UITGESCHREVEN = Pattern.compile(
            "(?i)[a-z0-9]{1,40} ?(\\(at\\)|\\[at\\]|\\{at\\}|\\bat\\b|apenstaartje|a-?staartje) ?[a-z0-9-]{1,40} ?(\\.|,|\\(dot\\)|\\[dot\\]|\\bdot\\b|\\bpunt\\b) ?"
                    + EINDE + "\\b");
    private static final Pattern MAILDOMEIN = Pattern.compile("(?i)\\b(gmail|hotmail|outlook|ziggo|kpnmail|icloud|yahoo|live) ?(\\.|punt|dot) ?(com|nl)\\b");
    private static final Pattern WEB = Pattern.compile("(?i)(https?:|www\\.|\\b[a-z0-9-]{2,63}\\.(nl|com|net|org|eu|be|info)\\b)");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}\\p{N}])@\\p{L}[\\p{L}\\p{N}_.]{2}");

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        String tekst = ontleding.tekst();
        if (EMAIL.matcher(tekst).find() || EMAIL_UITGESCHREVEN.matcher(tekst).find() || MAILDOMEIN.matcher(tekst).find()) {
            ontleding.meld(Kenmerk.EMAIL);
        } else if (WEB.matcher(tekst).find() || ACCOUNT.matcher(tekst).find()) {
            ontleding.meld(Kenmerk.WEBADRES);
        }
    }
}
