package nl.poortwachter.minimaliteit.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The outcome of the judge on labelled texts: per label how many were right, and whether the content was recognised for what it is. */
final class Meting {
    private final Map<String, int[]> perLabel = new TreeMap<>();
    private final List<String> missers = new ArrayList<>();
    private final int[] zorg = new int[3];
    private final int[] persoon = new int[3];

    static Meting van(Tekstoordelaar oordelaar, List<Voorbeelden.Voorbeeld> voorbeelden, Tekstcontext context) {
        Meting meting = new Meting();
        voorbeelden.forEach(voorbeeld -> meting.tel(voorbeeld, oordelaar.beoordeel(voorbeeld.tekst(), context)));
        return meting;
    }

    private void tel(Voorbeelden.Voorbeeld voorbeeld, Tekstoordeel oordeel) {
        int[] aantallen = perLabel.computeIfAbsent(voorbeeld.label(), label -> new int[2]);
        aantallen[0]++;
        if (oordeel.magDoor() == voorbeeld.magDoor()) {
            aantallen[1]++;
        } else {
            missers.add(voorbeeld.id());
        }
        if (!voorbeeld.label().equals("gemengd")) {
            tel(zorg, voorbeeld.label().equals("zorg"), oordeel.bevatZorginhoud());
            tel(persoon, voorbeeld.label().equals("identificerend"), oordeel.kenmerken().stream().anyMatch(k -> k.groep() == Groep.PERSOON));
        }
    }

    /** Counts what was rightly seen, missed and wrongly seen. */
    private static void tel(int[] soort, boolean verwacht, boolean gezien) {
        if (verwacht || gezien) {
            soort[verwacht && gezien ? 0 : verwacht ? 1 : 2]++;
        }
    }

    double deelTegengehouden() {
        int alle = 0;
        int goed = 0;
        for (Map.Entry<String, int[]> label : perLabel.entrySet()) {
            if (!label.getKey().equals("proces")) {
                alle += label.getValue()[0];
                goed += label.getValue()[1];
            }
        }
        return (double) goed / alle;
    }

    double deelBehouden() {
        return (double) perLabel.get("proces")[1] / perLabel.get("proces")[0];
    }

    String alsTabel() {
        StringBuilder tabel = new StringBuilder("| label | aantal | goed (door of tegen) | deel |\n|---|---|---|---|\n");
        perLabel.forEach((label, n) -> tabel.append(String.format(Locale.ROOT, "| %s | %d | %d | %.3f |%n", label, n[0], n[1], n[1] / (double) n[0])));
        tabel.append(String.format(Locale.ROOT, "%nTegengehouden van zorg, identificerend en gemengd: %.3f. Behouden van proces: %.3f.%n",
                deelTegengehouden(), deelBehouden()));
        tabel.append("\n| herkend als | recall | precisie |\n|---|---|---|\n").append(regel("zorginhoud", zorg)).append(regel("identificerend", persoon));
        return tabel.append("\nMissers: ").append(missers.isEmpty() ? "geen" : String.join(", ", missers)).append(".\n").toString();
    }

    private static String regel(String naam, int[] n) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", naam, n[0] / (double) (n[0] + n[1]), n[0] / (double) (n[0] + n[2]));
    }
}
