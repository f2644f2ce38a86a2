package nl.poortwachter.minimaliteit.beleid.blad;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Gemeentebeleid.Gemeente;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad.Rij;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad.Vak;

/** A policy as Markdown: docs/beleid.md, and what the command line shows. */
public final class Beleidsdocument {
    private static final String INLEIDING = """
            Deze bladzijde wordt gemaakt uit de bestanden in `beleid/` en staat onder test; pas haar niet met de hand aan.
            Bijwerken: `./mvnw test -Dtest=BeleidsdocumentTest -Dbeleid.bijwerken=true`.

            """;

    private Beleidsdocument() { }

    /** docs/beleid.md: the default on this date in full, and of the others for whom they are and in what they differ. */
    public static String pagina(Beleidboek boek, LocalDate datum) {
        StringBuilder uit = new StringBuilder(markdown(Beleidsblad.van(boek.standaard(datum))).replaceFirst("\n\n", "\n\n" + INLEIDING))
                .append("\n## Eigen beleid\n");
        for (Beleid eigen : boek.geldend(datum).subList(1, boek.geldend(datum).size())) {
            uit.append("\n### ").append(eigen.naam()).append(", versie ").append(eigen.versie()).append("\n\n").append(eigen.inhoud().zin()).append("\n\n- Voor: ")
                    .append(gemeenten(eigen.gemeenten())).append('\n');
            Beleidsverschil.tussen(boek.standaard(datum), eigen).forEach(v -> uit.append("- ").append(v.waar()).append(": ").append(v.ander())
                    .append(" (standaard: ").append(v.een()).append(")\n"));
        }
        return uit.toString();
    }

    /** The text below its heading; the same sheet gives the same text. */
    public static String markdown(Beleidsblad blad) {
        StringBuilder uit = new StringBuilder("# Beleid " + blad.beleid() + ", versie " + blad.versie() + "\n\n" + blad.zin() + "\n\n"
                + "- Voor: " + gemeenten(blad.gemeenten())
                + "\n- Geldig vanaf: " + blad.geldigVanaf() + "\n- Vooraf vastgelegd: " + blad.vereist() + "\n- SHA-256: " + blad.hash() + "\n");
        uit.append("\n## Fases\n\n");
        blad.fases().forEach(f -> uit.append("- ").append(f.fase()).append(' ').append(f.naam()).append(": ").append(f.zin()).append(" Berichten: ")
                .append(f.berichten().isEmpty() ? "geen" : soorten(f.berichten()))
                .append(f.verandering().isEmpty() ? "" : "; met een wijziging: " + soorten(f.verandering())).append(".\n"));
        uit.append("\n## Wat per fase doorgaat\n");
        blad.regels().forEach(rij -> uit.append(rij(rij)));
        uit.append("\n## Redenen\n\n");
        blad.redenen().forEach(r -> uit.append("- ").append(r.code()).append(": ").append(r.zin()).append('\n'));
        uit.append("\n## Weigeringen, in volgorde\n\n");
        blad.weigeringen().forEach(w -> uit.append("- ").append(w.code()).append(": ").append(w.zin()).append(" (").append(w.wet()).append(")\n"));
        uit.append("\n## Doelen en grondslagen\n\n");
        blad.doelen().forEach(d -> uit.append("- ").append(d.doel()).append(" (").append(d.soort()).append("): ").append(d.zin()).append('\n'));
        uit.append('\n');
        blad.grondslagen().forEach(g -> uit.append("- ").append(g.grondslag()).append(", voor ").append(g.draagt().stream().sorted().collect(Collectors.joining(" en ")))
                .append(": ").append(g.zin()).append(" (").append(g.wet()).append(")\n"));
        uit.append("\n## Routes\n\n");
        blad.routes().forEach(r -> uit.append("- ").append(r.route()).append(' ').append(r.naam()).append(": ").append(r.zin()).append('\n'));
        return uit.toString();
    }

    private static String rij(Rij rij) {
        StringBuilder uit = new StringBuilder("\n### " + rij.regel() + " (" + soorten(rij.berichten()) + ")\n\n");
        uit.append(rij.elementen().stream().map(e -> "`" + e + "`").collect(Collectors.joining(", "))).append("\n\n");
        if (rij.zin() != null) {
            uit.append(rij.zin()).append("\n\n");
        }
        perBesluit(rij.cellen()).forEach((tekst, fases) -> uit.append("- Fase ").append(fases).append(": ").append(tekst).append('\n'));
        if (rij.verruimd() != null) {
            uit.append("- Ruimer dan standaard (").append(rij.herkomst()).append("), op grond van: ").append(rij.verruimd()).append('\n');
        }
        return uit.toString();
    }

    /** Phases with the same decision share a line. */
    private static Map<String, String> perBesluit(List<Vak> cellen) {
        Map<String, String> regels = new LinkedHashMap<>();
        for (Vak vak : cellen) {
            String tekst = vak.tekst() + (vak.reden() == null ? "" : " [" + vak.reden() + "]") + (vak.grondslag() == null ? "" : " (" + vak.grondslag() + ")");
            regels.merge(tekst, String.valueOf(vak.fase()), (een, ander) -> een + ", " + ander);
        }
        return regels;
    }

    private static String gemeenten(List<Gemeente> gemeenten) {
        return gemeenten.isEmpty() ? "elke gemeente zonder eigen beleid"
                : gemeenten.stream().map(g -> g.naam() + " (" + g.code() + ")").collect(Collectors.joining(", "));
    }

    private static String soorten(List<Berichtsoort> soorten) {
        return soorten.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
