package nl.poortwachter.minimaliteit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.bericht.Knoop;

/**
 * XPaths of the elements of one message, as {@link Knoop#pad()} gives them. Counts the namesakes below an element once, so that many strips stay
 * linear in the message; in a message that passed the schema namesakes stand side by side.
 */
final class Paden {
    private final Set<Knoop> geteld = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Knoop, Integer> volgnummers = new IdentityHashMap<>();

    String van(Knoop knoop) {
        if (knoop.ouder() == null) {
            return "/" + knoop.naam();
        }
        if (geteld.add(knoop.ouder())) {
            tel(knoop.ouder().kinderen());
        }
        Integer volgnummer = volgnummers.get(knoop);
        return van(knoop.ouder()) + "/" + knoop.naam() + (volgnummer == null ? "" : "[" + volgnummer + "]");
    }

    private void tel(List<Knoop> kinderen) {
        int volgnummer = 1;
        for (int i = 1; i < kinderen.size(); i++) {
            if (!kinderen.get(i).naam().equals(kinderen.get(i - 1).naam())) {
                volgnummer = 1;
                continue;
            }
            if (volgnummer == 1) {
                volgnummers.put(kinderen.get(i - 1), 1);
            }
            volgnummers.put(kinderen.get(i), ++volgnummer);
        }
    }
}
