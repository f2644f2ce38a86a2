package nl.poortwachter.minimaliteit.beleid.blad;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad.Rij;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad.Vak;

/** A policy as a page of HTML for people: needs no script, works without style, and reads in order. */
public final class Beleidspagina {
    private static final int EERSTE = 3;
    private static final int LAATSTE = 8;
    private static final String BEGIN = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 2rem auto; max-width: 100rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
            .tabel { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%%; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid #767676; padding: .5rem; text-align: left; vertical-align: top; }
            thead th { background: #e8eef7; }
            code { overflow-wrap: anywhere; }
            small { display: block; }
            .strippen { background: #fde8e8; }
            .tekst, .weigeren { background: #fff4d6; }
            .toestaan { background: #e6f4ea; }
            </style>
            </head>
            <body>
            <main>
            """;
    private static final String EINDE = "</main>\n</body>\n</html>\n";

    private Beleidspagina() { }

    /** The page; the same sheet gives the same text. */
    public static String html(Beleidsblad blad) {
        return BEGIN.formatted(titel(blad)) + inhoud(blad) + EINDE;
    }

    private static String titel(Beleidsblad blad) {
        return "Beleid " + tekst(blad.beleid()) + ", versie " + tekst(blad.versie());
    }

    /** What stands on the page, from its heading on: for in a page that has a style of its own. */
    public static String inhoud(Beleidsblad blad) {
        StringBuilder uit = new StringBuilder("<h1>").append(titel(blad)).append("</h1>\n");
        uit.append("<p>").append(tekst(blad.zin())).append(" Geldig vanaf ").append(blad.geldigVanaf()).append(".</p>\n");
        uit.append("<p>Voor: ").append(blad.gemeenten().isEmpty() ? "elke gemeente zonder eigen beleid"
                : blad.gemeenten().stream().map(g -> tekst(g.naam()) + " (" + g.code() + ")").collect(Collectors.joining(", "))).append(".</p>\n");
        uit.append("<p>").append(vereist(blad.vereist())).append("</p>\n");
        uit.append("<p>Vingerafdruk (SHA-256): <code>").append(blad.hash()).append("</code></p>\n");
        tabel(uit, "Fases", List.of("Fase", "Wat mag", "Berichten"), blad.fases().stream().map(f -> List.of(f.fase() + " " + f.naam(),
                f.zin(), f.berichten().isEmpty() ? "geen" : soorten(f.berichten())
                        + (f.verandering().isEmpty() ? "" : "; met een wijziging: " + soorten(f.verandering())))).toList());
        uit.append("<h2>Wat per fase doorgaat</h2>\n");
        for (Berichtsoort soort : Berichtsoort.values()) {
            List<Rij> rijen = blad.regels().stream().filter(r -> r.berichten().contains(soort)).toList();
            if (!rijen.isEmpty()) {
                matrix(uit, soort, rijen);
            }
        }
        tabel(uit, "Waarom een bericht niet doorgaat, in volgorde", List.of("Code", "Uitleg", "Wet"),
                blad.weigeringen().stream().map(w -> List.of(w.code(), w.zin(), w.wet())).toList());
        tabel(uit, "Doelen", List.of("Doel", "Wat", "Soort"), blad.doelen().stream().map(d -> List.of(d.doel(), d.zin(), d.soort())).toList());
        tabel(uit, "Grondslagen", List.of("Grondslag", "Wat", "Wet", "Kan dragen"), blad.grondslagen().stream().map(g -> List.of(g.grondslag(), g.zin(), g.wet(),
                g.draagt().stream().sorted().collect(Collectors.joining(", ")))).toList());
        tabel(uit, "Routes", List.of("Route", "Wie", "Wat dat betekent"), blad.routes().stream().map(r -> List.of(r.route(), r.naam(), r.zin())).toList());
        return uit.toString();
    }

    private static String vereist(String vereist) {
        return switch (vereist) {
            case "toestemming" -> "Vooraf is toestemming vastgelegd van wie over de jeugdige beslist (MIN-CONSENT).";
            case "informatie" -> "Vooraf is vastgelegd dat wie over de jeugdige beslist is geïnformeerd (MIN-INFORMED).";
            default -> "Vooraf hoeft niets te zijn vastgelegd.";
        };
    }

    private static void matrix(StringBuilder uit, Berichtsoort soort, List<Rij> rijen) {
        List<Integer> fases = IntStream.rangeClosed(EERSTE, LAATSTE)
                .filter(f -> rijen.stream().flatMap(r -> r.cellen().stream()).anyMatch(c -> c.fase() == f)).boxed().toList();
        uit.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"").append(soort).append("\">\n<table>\n<caption>").append(soort)
                .append("</caption>\n<thead><tr><th scope=\"col\">Element</th>");
        fases.forEach(f -> uit.append("<th scope=\"col\">Fase ").append(f).append("</th>"));
        uit.append("</tr></thead>\n<tbody>\n");
        for (Rij rij : rijen) {
            uit.append("<tr><th scope=\"row\">").append(rij.elementen().stream().map(e -> "<code>" + tekst(e) + "</code>").collect(Collectors.joining("<br>")))
                    .append("<small>").append(tekst(rij.zin() == null ? "" : rij.zin())).append("</small>")
                    .append(rij.verruimd() == null ? "" : "<small><strong>Ruimer dan standaard op grond van: " + tekst(rij.verruimd()) + "</strong></small>")
                    .append("</th>");
            fases.forEach(f -> uit.append(vak(rij.cellen().stream().filter(c -> c.fase() == f).findFirst())));
            uit.append("</tr>\n");
        }
        uit.append("</tbody>\n</table>\n</div>\n");
    }

    private static String vak(Optional<Vak> vak) {
        return vak.map(v -> "<td class=\"" + v.besluit() + "\">" + tekst(v.tekst())
                + (v.reden() == null ? "" : "<small>" + v.reden() + "</small>")
                + (v.grondslag() == null ? "" : "<small>" + tekst(v.grondslag()) + "</small>") + "</td>").orElse("<td>komt niet voor</td>");
    }

    private static void tabel(StringBuilder uit, String titel, List<String> koppen, List<List<String>> rijen) {
        uit.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"").append(tekst(titel)).append("\">\n<table>\n<caption>").append(tekst(titel))
                .append("</caption>\n<thead><tr>");
        koppen.forEach(kop -> uit.append("<th scope=\"col\">").append(tekst(kop)).append("</th>"));
        uit.append("</tr></thead>\n<tbody>\n");
        for (List<String> rij : rijen) {
            uit.append("<tr><th scope=\"row\">").append(tekst(rij.get(0))).append("</th>");
            rij.subList(1, rij.size()).forEach(cel -> uit.append("<td>").append(tekst(cel)).append("</td>"));
            uit.append("</tr>\n");
        }
        uit.append("</tbody>\n</table>\n</div>\n");
    }

    private static String soorten(List<Berichtsoort> soorten) {
        return soorten.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String tekst(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
