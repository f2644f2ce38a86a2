package nl.poortwachter.minimaliteit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.poortwachter.bericht.Knoop;

/** XPaths of the elements of one message. Counts the namesakes below an element once, so that many strips stay linear in the message. */
final class Paden {
    private final Map<Knoop, String> bekend = new IdentityHashMap<>();

    /** The same path as {@link Knoop#pad()}. */
    String van(Knoop knoop) {
        if (knoop.ouder() == null) {
            return "/" + knoop.naam();
        }
        if (!bekend.containsKey(knoop)) {
            nummer(knoop.ouder());
        }
        return bekend.get(knoop);
    }

    private void nummer(Knoop ouder) {
        String boven = van(ouder);
        Map<String, Integer> aantallen = new HashMap<>();
        ouder.kinderen().forEach(kind -> aantallen.merge(kind.naam(), 1, Integer::sum));
        Map<String, Integer> geteld = new HashMap<>();
        for (Knoop kind : ouder.kinderen()) {
            int volgnummer = geteld.merge(kind.naam(), 1, Integer::sum);
            bekend.put(kind, boven + "/" + kind.naam() + (aantallen.get(kind.naam()) > 1 ? "[" + volgnummer + "]" : ""));
        }
    }
}
