package nl.poortwachter.retour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.poortwachter.bericht.Knoop;

/** All elements of one message with their paths, as {@link Knoop#pad()} writes them, found in one walk: the cost stays linear in the message. */
final class Paden {
    private final Map<String, Knoop> knopen = new HashMap<>();
    private final Map<Knoop, String> paden = new IdentityHashMap<>();
    private final List<Knoop> volgorde = new ArrayList<>();

    Paden(Knoop wortel) {
        loop(wortel, "/" + wortel.naam());
    }

    private void loop(Knoop knoop, String pad) {
        knopen.put(pad, knoop);
        paden.put(knoop, pad);
        volgorde.add(knoop);
        Map<String, Integer> aantal = new HashMap<>();
        knoop.kinderen().forEach(k -> aantal.merge(k.naam(), 1, Integer::sum));
        Map<String, Integer> nummer = new HashMap<>();
        for (Knoop kind : knoop.kinderen()) {
            int dit = nummer.merge(kind.naam(), 1, Integer::sum);
            loop(kind, pad + "/" + kind.naam() + (aantal.get(kind.naam()) > 1 ? "[" + dit + "]" : ""));
        }
    }

    /** @throws IllegalArgumentException when the message has nothing there: then the path is not about this message */
    Knoop knoop(String pad) {
        Knoop knoop = knopen.get(pad);
        if (knoop == null) {
            throw new IllegalArgumentException("het bericht heeft niets op " + pad);
        }
        return knoop;
    }

    String pad(Knoop knoop) {
        return paden.get(knoop);
    }

    /** Every element in document order. */
    List<Knoop> inVolgorde() {
        return volgorde;
    }
}
