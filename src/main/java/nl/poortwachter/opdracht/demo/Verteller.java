package nl.poortwachter.opdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Berichtsoort;

/** Tells on the screen what happens, and counts what was not as told. */
final class Verteller {
    private static final Pattern BERICHTCODE = Pattern.compile("<[^/>]*BerichtCode>(\\d+)<");
    private static final Pattern RETOURCODE = Pattern.compile("<[^/>]*RetourCode>([^<]+)<");
    private final PrintStream uit;
    private final URI adres;
    private final Demopartijen partijen;
    private int mislukt;

    Verteller(PrintStream uit, URI adres, Demopartijen partijen) {
        this.uit = uit;
        this.adres = adres;
        this.partijen = partijen;
    }

    /** How much was not as told so far. */
    int mislukt() {
        return mislukt;
    }

    void zeg(String tekst, Object... waarden) {
        uit.printf(tekst + "%n", waarden);
    }

    /** Shows what should be so, and whether it is. */
    void controleer(boolean klopt, String wat) {
        mislukt += klopt ? 0 : 1;
        zeg("     %s %s", klopt ? "[goed]" : "[MIS] ", wat);
    }

    void oordeel(Demobericht bericht, Loketklant.Antwoord antwoord) {
        JsonNode verslag = antwoord.inhoud().has("verslag") ? antwoord.inhoud().path("verslag") : antwoord.inhoud();
        zeg("   %s van %s naar %s: %s", bericht.soort(), partijen.naam(bericht.veld("afzender")), partijen.naam(bericht.veld("ontvanger")),
                verslag.path("geaccepteerd").asBoolean() ? "aangenomen, fase " + verslag.path("fase").asText() + " " + verslag.path("faseNaam").asText()
                        : "geweigerd");
        verslag.path("bevindingen").forEach(b -> zeg("     %s %s: %s", b.path("ernst").asText(), b.path("code").asText(), b.path("melding").asText()));
        verslag.path("gestript").forEach(g -> zeg("     niet doorgegeven: %s (%s)", g.path("pad").asText(), g.path("reden").asText()));
        zeg("     zie %s/v1/berichten/%s", adres, verslag.path("id").asText());
    }

    /** What a return message says, in one line. */
    void retour(String xml) {
        String soort = waarden(BERICHTCODE, xml).stream().findFirst().flatMap(Berichtsoort::metCode).map(Enum::name).orElse("onbekend");
        List<String> codes = waarden(RETOURCODE, xml);
        zeg("     retourbericht %s: %s", soort, codes.isEmpty() ? "zonder codes, alles is goed" : "retourcode " + String.join(", ", codes));
    }

    /** The codes in a return message. */
    static List<String> retourcodes(String xml) {
        return waarden(RETOURCODE, xml);
    }

    private static List<String> waarden(Pattern patroon, String xml) {
        return patroon.matcher(xml).results().map(treffer -> treffer.group(1)).toList();
    }
}
