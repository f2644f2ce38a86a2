package nl.poortwachter.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.poortwachter.beproeving.Kanaries;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.minimaliteit.beleid.Schemapaden;

/** Which of the places that the default policy can take out were really taken out, with a word in them. */
final class Strippunten {
    /** Of a code there is nothing to look for: it stands everywhere. That it goes is for StandaardtabelTest to say. */
    private static final Set<String> CODES = Set.of("JW301 Client/JuridischeStatus", "JW301 Client/Relaties/Relatie/Geslacht");
    private final Kanaries kanaries;
    private final Set<String> weggelaten = new TreeSet<>();

    /** With these words. */
    Strippunten(Kanaries kanaries) {
        this.kanaries = kanaries;
    }

    /** Takes note of what of this element did not arrive: it was taken out when no word in it, or in its children, did. */
    List<String> neemOp(Berichtsoort soort, Knoop knoop, List<String> aangekomen) {
        List<String> hierin = new ArrayList<>(kanaries.gevonden(knoop.tekst()));
        knoop.kinderen().forEach(kind -> hierin.addAll(neemOp(soort, kind, aangekomen)));
        if (!hierin.isEmpty() && hierin.stream().noneMatch(aangekomen::contains)) {
            weggelaten.add(soort + " " + knoop.elementpad());
        }
        return hierin;
    }

    /** The places that the policy names and that were not taken out, by kind of message. */
    Set<String> onbeproefd() throws Exception {
        Set<String> punten = new TreeSet<>();
        for (Berichtsoort soort : Berichtsoort.values()) {
            Schemapaden.strippunten(soort).forEach(pad -> punten.add(soort + " " + pad));
        }
        punten.removeAll(weggelaten);
        punten.removeAll(CODES);
        return punten;
    }
}
