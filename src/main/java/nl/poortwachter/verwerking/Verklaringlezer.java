package nl.poortwachter.verwerking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.Verklaring;

/**
 * Reads what a sender declares beside a message, from request headers or command line options: {@code fase} (0 to 8), {@code doel},
 * {@code grondslag}, {@code professional}, {@code reden}, {@code toestemming} and {@code informatie}.
 */
final class Verklaringlezer {
    private Verklaringlezer() { }

    /** The declared situation; a declaration that cannot be read is a finding, because guessing at it could share too much. */
    static Situatie lees(Doorgang doorgang) {
        Map<String, String> v = doorgang.aanlevering().verklaring();
        Optional<Fase> fase = Optional.empty();
        if (v.containsKey("fase")) {
            fase = Fase.lees(v.get("fase").strip());
            if (fase.isEmpty()) {
                onleesbaar(doorgang, "FASE", "De opgegeven fase is geen getal van 0 tot en met 8.");
            }
        }
        List<Verklaring> verklaringen = new java.util.ArrayList<>();
        for (Verklaring.Soort soort : Verklaring.Soort.values()) {
            String tekst = v.get(soort.name().toLowerCase(java.util.Locale.ROOT));
            if (tekst != null) {
                List<Verklaring> gelezen = Verklaringtekst.lees(soort, tekst);
                verklaringen.addAll(gelezen);
                if (gelezen.isEmpty()) {
                    onleesbaar(doorgang, soort.name(), "De verklaring is niet leesbaar; de vorm is hoedanigheid;moment=...;wie=...;doel=....");
                }
            }
        }
        return Situatie.zonder(doorgang.aanlevering().ontvangenOp()).metFase(fase.orElse(null)).met(v.get("doel"), v.get("grondslag"))
                .metNoodgeval(v.get("professional"), v.get("reden")).met(verklaringen);
    }

    private static void onleesbaar(Doorgang doorgang, String wat, String melding) {
        doorgang.meld(Bevinding.bij(doorgang.bericht().wortel(), "VERKLARING-" + wat, Minimaliseren.NIVEAU, Ernst.FOUT, melding, null));
    }
}
