package nl.poortwachter.opdracht.controleer;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.poortwachter.verwerking.Stand;

/** What a run came to. Belongs to the thread that writes. */
final class Telling {
    private final Map<Stand, Integer> standen = new EnumMap<>(Stand.class);
    private final SortedSet<String> codes = new TreeSet<>();
    private int bestanden;
    private int bevindingen;
    private int gestript;
    private int storingen;

    /** Counts a verdict; one on a file that was counted before takes the place of the earlier one. */
    void telt(Keurder.Oordeel oordeel) {
        tel(oordeel.verslag(), 1);
        if (oordeel.vorige() != null) {
            tel(oordeel.vorige(), -1);
        }
    }

    private void tel(Bestandsverslag verslag, int keer) {
        bestanden += keer;
        standen.merge(verslag.stand(), keer, Integer::sum);
        bevindingen += keer * verslag.bevindingen().size();
        gestript += keer * verslag.gestript().size();
        verslag.bevindingen().forEach(b -> codes.add(b.code()));
    }

    void teltStoring() {
        storingen++;
    }

    /** Files with a verdict. */
    int bestanden() {
        return bestanden;
    }

    int met(Stand stand) {
        return standen.getOrDefault(stand, 0);
    }

    int bevindingen() {
        return bevindingen;
    }

    int gestript() {
        return gestript;
    }

    /** Files that could not be judged. */
    int storingen() {
        return storingen;
    }

    /** The codes of all findings that were shown. */
    SortedSet<String> codes() {
        return codes;
    }

    /** 0 when every message is accepted, 1 when one is not, 2 when a file could not be judged. */
    int exitcode() {
        if (storingen > 0) {
            return 2;
        }
        return met(Stand.GEACCEPTEERD) == bestanden ? 0 : 1;
    }
}
