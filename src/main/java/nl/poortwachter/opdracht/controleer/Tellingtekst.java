package nl.poortwachter.opdracht.controleer;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.verwerking.Stand;

/** The totals of a run as a Dutch sentence. */
final class Tellingtekst {
    private Tellingtekst() { }

    static String van(Telling t) {
        List<String> standen = new ArrayList<>();
        for (Stand stand : List.of(Stand.GEACCEPTEERD, Stand.GEWEIGERD, Stand.AANGEHOUDEN, Stand.BEPERKT, Stand.ONGEKOPPELD)) {
            if (t.met(stand) > 0) {
                standen.add(t.met(stand) + " " + stand.naam());
            }
        }
        if (t.storingen() > 0) {
            standen.add(t.storingen() + " niet gecontroleerd");
        }
        return aantal(t.bestanden() + t.storingen(), "bestand", "bestanden") + ": " + String.join(", ", standen) + "; "
                + aantal(t.bevindingen(), "bevinding", "bevindingen") + ", " + aantal(t.gestript(), "onderdeel", "onderdelen") + " gestript."
                + (t.met(Stand.AANGEHOUDEN) == 0 ? "" : " Wat aangehouden blijft, weigert de gateway als het ontbrekende bericht niet op tijd komt.");
    }

    private static String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
