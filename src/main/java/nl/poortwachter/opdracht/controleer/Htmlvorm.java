package nl.poortwachter.opdracht.controleer;

import java.util.stream.Collectors;
import nl.poortwachter.controle.Regelblad;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.verwerking.Verslag;

/** One page that stands alone: no scripts, nothing from elsewhere; each finding links to the explanation of its rule at the end of the page. */
final class Htmlvorm implements Vorm {
    private static final String BEGIN = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Controle van berichten</title>
            <style>
            body { font: 1rem/1.5 sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            section { border-top: 1px solid #767676; }
            h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
            code { overflow-wrap: anywhere; }
            li { margin-bottom: .5rem; }
            a { color: #01449b; }
            .geweigerd { color: #a3000e; }
            .geaccepteerd { color: #1a5c20; }
            .aangehouden, .beperkt, .ongekoppeld { color: #7a4a00; }
            </style>
            </head>
            <body>
            <main>
            <h1>Controle van berichten</h1>
            """;

    private final Regelboek boek = Regelboek.standaard();

    @Override
    public String begin() {
        return BEGIN;
    }

    @Override
    public String bestand(Bestandsverslag v) {
        StringBuilder uit = new StringBuilder("<section>\n<h2>").append(Htmltekst.van(v.bestand())).append("</h2>\n<p>")
                .append(v.soort() == null ? "Geen bekend bericht" : v.soort()).append(", <strong class=\"").append(v.stand().naam()).append("\">")
                .append(v.stand().naam()).append("</strong>");
        if (v.opnieuwNa() != null) {
            uit.append(", opnieuw beoordeeld na ").append(Htmltekst.van(v.opnieuwNa()));
        }
        if (v.fase() != null) {
            uit.append(", fase ").append(v.fase()).append(" (").append(Htmltekst.van(v.faseNaam())).append("), beleid ").append(Htmltekst.van(v.beleid()));
        }
        uit.append(".</p>\n");
        uit.append(lijst("Bevindingen", v.bevindingen().stream().map(this::bevinding).collect(Collectors.joining())));
        uit.append(lijst("Gestript", v.gestript().stream().map(Htmlvorm::gestript).collect(Collectors.joining())));
        return uit.append("</section>\n").toString();
    }

    private static String lijst(String kop, String regels) {
        return regels.isEmpty() ? "" : "<h3>" + kop + "</h3>\n<ul>\n" + regels + "</ul>\n";
    }

    private String bevinding(Verslag.Regel b) {
        String code = boek.regel(b.code()).isPresent() ? "<a href=\"#" + b.code() + "\">" + b.code() + "</a>" : Htmltekst.van(b.code());
        String plaats = b.regel() == 0 ? "" : ", regel " + b.regel() + ", kolom " + b.kolom();
        return "<li><strong>" + b.ernst() + " " + code + "</strong>" + plaats + ", <code>" + Htmltekst.van(b.pad()) + "</code><br>"
                + Htmltekst.van(b.melding()) + "</li>\n";
    }

    private static String gestript(Gestript g) {
        return "<li><strong>" + Htmltekst.van(g.reden()) + "</strong>, <code>" + Htmltekst.van(g.pad()) + "</code><br>" + Htmltekst.van(g.zin())
                + " Grondslag: " + Htmltekst.van(g.grondslag()) + ".</li>\n";
    }

    @Override
    public String einde(Telling telling) {
        String regels = telling.codes().stream().flatMap(code -> boek.regel(code).stream()).map(Htmlvorm::uitleg).collect(Collectors.joining());
        return "<section>\n<h2>Totaal</h2>\n<p>" + Tellingtekst.van(telling) + "</p>\n</section>\n"
                + (regels.isEmpty() ? "" : "<section>\n<h2>Uitleg van de regels</h2>\n" + regels + "</section>\n")
                + "</main>\n</body>\n</html>\n";
    }

    private static String uitleg(Regelblad blad) {
        String varianten = blad.varianten().stream().map(v -> "<p>" + Htmltekst.van(v.zin()) + "<br>Fout: " + Htmltekst.van(v.fout())
                + "<br>Wat te doen: " + Htmltekst.van(v.advies()) + "</p>\n").collect(Collectors.joining());
        return "<h3 id=\"" + blad.code() + "\">" + blad.code() + " (niveau " + blad.niveau() + ")</h3>\n" + varianten;
    }
}
