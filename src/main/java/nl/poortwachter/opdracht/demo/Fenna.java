package nl.poortwachter.opdracht.demo;

import java.time.LocalDate;
import java.util.List;

/** The child of the demo: the messages about her help, from the request until the end, in order. */
final class Fenna {
    private static final String DIAGNOSE = "Jongere heeft een depressieve stoornis en slikt fluoxetine.";

    private Fenna() { }

    /** The six messages of her trajectory, of a day on which all of it happens. */
    static List<Demobericht> traject(String aanbieder, String gemeente, String bsn, Volgnummers nummers) {
        String verzoek = nummers.nieuw("V");
        String wijziging = nummers.nieuw("W");
        String toewijzing = nummers.toewijzing();
        return List.of(
                Demobericht.van("JW315", aanbieder, gemeente, nummers.nieuw("B"), bsn).met("referentie", verzoek).met("commentaar", DIAGNOSE),
                Demobericht.van("JW301", gemeente, aanbieder, nummers.nieuw("B"), bsn).met("referentie", verzoek).met("toewijzing", toewijzing)
                        .met("commentaar", "Graag spoedig starten."),
                Demobericht.van("JW305", aanbieder, gemeente, nummers.nieuw("B"), bsn).met("toewijzing", toewijzing),
                Demobericht.van("JW317", aanbieder, gemeente, nummers.nieuw("B"), bsn).met("referentie", wijziging).met("toewijzing", toewijzing),
                Demobericht.van("JW301", gemeente, aanbieder, nummers.nieuw("B"), bsn).met("referentie", wijziging).met("toewijzing", toewijzing)
                        .met("einddatum", LocalDate.now().plusMonths(18).toString()).met("tijd", "23:59:59")
                        .met("redenWijziging", "<bericht:RedenWijziging>12</bericht:RedenWijziging>")
                        .met("commentaar", "Verlenging met 6 maanden, 8 uur per maand."),
                Demobericht.van("JW307", aanbieder, gemeente, nummers.nieuw("B"), bsn).met("toewijzing", toewijzing));
    }
}
