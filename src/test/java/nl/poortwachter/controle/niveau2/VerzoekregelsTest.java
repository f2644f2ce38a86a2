package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;

class VerzoekregelsTest extends Regelgevallen {
    private static final String AANVRAAG = "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct";
    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        beschikking();
        verwijzer();
        verzoek();
        antwoord();
        return gevallen;
    }

    private void beschikking() {
        String rij = "CD043_jw315_aangevraagdproduct_";
        gevallen.add(breekt(rij + "nummer_zonder_datum", Jw315.bericht().aanvraag(a -> a.met("BeschikkingNummer", 123)), AANVRAAG));
        gevallen.add(breekt(rij + "datum_zonder_nummer", Jw315.bericht().aanvraag(a -> a.met("BeschikkingIngangsdatum", "2026-04-01")),
                AANVRAAG + "/BeschikkingIngangsdatum"));
        gevallen.add(houdt(rij + "nummer_met_datum",
                Jw315.bericht().aanvraag(a -> a.met("BeschikkingNummer", 0).met("BeschikkingIngangsdatum", "2026-04-01"))));
    }

    private void verwijzer() {
        for (String type : List.of("02", "03", "04", "05")) {
            String rij = "_jw315_verwijzer_type_" + type + "_";
            gevallen.add(breekt("CD066" + rij + "code_met_naam",
                    Jw315.bericht().aanvraag(a -> a.verwijzer(type, "01234567").met("Verwijzer/Naam", "Praktijk Voorbeeld")), AANVRAAG + "/Verwijzer/Naam"));
            gevallen.add(houdt("CD066" + rij + "alleen_code", Jw315.bericht().aanvraag(a -> a.verwijzer(type, "01234567"))));
            gevallen.add(breekt("CD067" + rij + "code_noch_naam", Jw315.bericht().aanvraag(a -> a.met("Verwijzer/Type", type)), AANVRAAG + "/Verwijzer"));
            gevallen.add(houdt("CD067" + rij + "alleen_naam",
                    Jw315.bericht().aanvraag(a -> a.met("Verwijzer/Type", type).met("Verwijzer/Naam", "Praktijk Voorbeeld"))));
        }
        for (String type : List.of("01", "06", "08")) {
            String rij = "CD068_jw315_verwijzer_type_" + type + "_";
            gevallen.add(breekt(rij + "met_code", Jw315.bericht().aanvraag(a -> a.verwijzer(type, "01234567")), AANVRAAG + "/Verwijzer/ZorgverlenerCode"));
            gevallen.add(houdt(rij + "met_naam", Jw315.bericht().aanvraag(a -> a.met("Verwijzer/Type", type).met("Verwijzer/Naam", "Wijkteam"))));
        }
    }

    private void verzoek() {
        gevallen.add(breekt("TR352_jw317_verzoek_alleen_nieuw", Jw317.bericht().zonderWijziging().nieuw(n -> { }), "/Bericht/Client/Verzoek"));
        gevallen.add(houdt("TR352_jw317_verzoek_een_ongewijzigd", Jw317.bericht().zonderWijziging().ongewijzigd(300201).nieuw(n -> { })));
        gevallen.add(breekt("TR353_jw317_verzoek_alleen_ongewijzigd", Jw317.bericht().zonderWijziging().ongewijzigd(300201), "/Bericht/Client/Verzoek"));
        gevallen.add(houdt("TR353_jw317_verzoek_een_te_wijzigen", Jw317.bericht()));
        gevallen.add(breekt("TR380_jw317_nieuwproduct_gaat_vandaag_in", Jw317.bericht().dagtekening("2026-05-01").nieuw(n -> n.vanaf("2026-05-01")),
                "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct/GewensteIngangsdatum"));
        gevallen.add(houdt("TR380_jw317_nieuwproduct_gaat_morgen_in", Jw317.bericht().dagtekening("2026-05-01").nieuw(n -> n.vanaf("2026-05-02"))));
        gevallen.add(houdt("TR380_jw317_nieuwproduct_afwezig_en_te_wijzigen_ging_eerder_in", Jw317.bericht().wijziging(w -> w.vanaf("2025-01-01"))));
    }

    private void antwoord() {
        gevallen.add(breekt("CD085_jw319_antwoord_afgewezen_zonder_reden", Jw319.bericht().zonder("Antwoord/RedenAfwijzingVerzoek"), "/Bericht/Antwoord"));
        gevallen.add(houdt("CD085_jw319_antwoord_afgewezen_met_reden", Jw319.bericht().afgewezen("1")));
        gevallen.add(breekt("CD086_jw319_antwoord_in_onderzoek_met_reden", Jw319.bericht().inOnderzoek().met("Antwoord/RedenAfwijzingVerzoek", "4"),
                "/Bericht/Antwoord/RedenAfwijzingVerzoek"));
        gevallen.add(houdt("CD086_jw319_antwoord_in_onderzoek", Jw319.bericht().inOnderzoek()));
        gevallen.add(breekt("TR377_jw319_antwoord_reden_8_zonder_gemeente", Jw319.bericht().afgewezen("8"), "/Bericht/Antwoord"));
        gevallen.add(houdt("TR377_jw319_antwoord_reden_8_met_gemeente", Jw319.bericht().andereGemeente("1674")));
        gevallen.add(breekt("TR409_jw319_antwoord_reden_9_met_gemeente", Jw319.bericht().afgewezen("9").met("Antwoord/Woonplaatsbeginsel/Gemeente", "1674"),
                "/Bericht/Antwoord/Woonplaatsbeginsel"));
        gevallen.add(breekt("TR409_jw319_antwoord_in_onderzoek_met_gemeente", Jw319.bericht().inOnderzoek().met("Antwoord/Woonplaatsbeginsel/Gemeente", "1674"),
                "/Bericht/Antwoord/Woonplaatsbeginsel"));
        gevallen.add(houdt("TR409_jw319_antwoord_reden_9_zonder_gemeente", Jw319.bericht().afgewezen("9")));
    }
}
