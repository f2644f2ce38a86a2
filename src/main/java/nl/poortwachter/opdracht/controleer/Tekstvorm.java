package nl.poortwachter.opdracht.controleer;

import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.verwerking.Stand;
import nl.poortwachter.verwerking.Verslag;

/** For people at a terminal: a line per file, what was found and stripped indented below it, totals at the end. */
final class Tekstvorm implements Vorm {

    @Override
    public String bestand(Bestandsverslag v) {
        StringBuilder uit = new StringBuilder(v.soort() == null ? "onbekend" : v.soort())
                .append("  ").append(v.stand().naam()).append("  ").append(v.bestand());
        if (v.opnieuwNa() != null) {
            uit.append("  opnieuw na ").append(v.opnieuwNa());
        }
        if (v.fase() != null) {
            uit.append("  fase ").append(v.fase()).append(" (").append(v.faseNaam()).append(")");
        }
        uit.append('\n');
        v.bevindingen().forEach(b -> uit.append(bevinding(b)));
        v.gestript().forEach(g -> uit.append(gestript(g)));
        return uit.toString();
    }

    private static String bevinding(Verslag.Regel b) {
        String plaats = b.regel() == 0 ? "" : ", regel " + b.regel() + ", kolom " + b.kolom();
        return "    " + b.ernst() + " " + b.code() + plaats + ": " + b.pad() + "\n        " + b.melding() + "\n";
    }

    private static String gestript(Gestript g) {
        return "    gestript " + g.reden() + ": " + g.pad() + "\n        " + g.zin() + "\n";
    }

    @Override
    public String einde(Telling t) {
        StringBuilder uit = new StringBuilder("\n").append(Tellingtekst.van(t)).append('\n');
        if (t.met(Stand.GEACCEPTEERD) < t.bestanden()) {
            uit.append("Uitleg van een regel: ./poortwachter regel CODE\n");
        }
        return uit.toString();
    }
}
