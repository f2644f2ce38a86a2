package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw307.Stop;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;

class SleutelregelsTest extends Regelgevallen {
    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        jw301();
        jw305();
        jw307();
        jw315();
        jw317();
        return gevallen;
    }

    private void jw301() {
        gevallen.add(breekt("TR101_jw301_relatie_zelfde_nummer", Jw301.bericht().relatie(r -> r.met("Nummer", 1)).relatie(r -> r.met("Nummer", 1)),
                "/Bericht/Client/Relaties/Relatie[2]"));
        gevallen.add(houdt("TR101_jw301_relatie_nummer_verschilt_in_voorloopnul",
                Jw301.bericht().relatie(r -> r.met("Nummer", "1")).relatie(r -> r.met("Nummer", "01"))));
        gevallen.add(breekt("TR101_jw301_contact_zelfde_soort", Jw301.bericht().contact(c -> { }).contact(c -> c.adres("4611AB", 2)),
                "/Bericht/Client/Contactgegevens/Contact[2]"));
        gevallen.add(houdt("TR101_jw301_contact_relatie_heeft_dezelfde_soort", Jw301.bericht().contact(c -> { }).contact(c -> c.soort("03")).relatie(r -> { })));
        gevallen.add(breekt("TR101_jw301_toegewezenproduct_drie_keer_hetzelfde_nummer",
                Jw301.bericht().toewijzing(t -> t.nummer(1)).toewijzing(t -> t.nummer(1)).toewijzing(t -> t.nummer(1)),
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]").en("TR101", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[3]"));
        gevallen.add(houdt("TR101_jw301_toegewezenproduct_verschillende_nummers",
                Jw301.bericht().toewijzing(t -> t.nummer(1)).toewijzing(t -> t.nummer(2)).toewijzing(t -> t.nummer(3))));
    }

    private void jw305() {
        String pad = "/Bericht/Client/StartProducten/StartProduct[2]";
        gevallen.add(breekt("TR101_jw305_startproduct_verwijderd_en_gelijk_opnieuw",
                Jw305.bericht().start(s -> s.toewijzing(1).product("45", "45A04").verwijderd()).start(s -> s.toewijzing(1).product("45", "45A04")), pad));
        gevallen.add(breekt("TR101_jw305_startproduct_afwezig_is_gelijk_aan_afwezig",
                Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "Product")).start(s -> s.zonder("ToewijzingNummer", "Product", "ToewijzingIngangsdatum")),
                pad));
        gevallen.add(houdt("TR101_jw305_startproduct_begindatum_verschilt",
                Jw305.bericht().start(s -> s.toewijzing(1).product("45", "45A04").verwijderd())
                        .start(s -> s.toewijzing(1).product("45", "45A04").begindatum("2026-03-31"))));
        gevallen.add(houdt("TR101_jw305_startproduct_code_afwezig_is_anders_dan_code",
                Jw305.bericht().start(s -> s.toewijzing(1).product("45")).start(s -> s.toewijzing(1).product("45", "45A04"))));
        gevallen.add(houdt("TR101_jw305_startproduct_toewijzing_afwezig_is_anders_dan_nummer",
                Jw305.bericht().start(s -> s.toewijzing(0).product("45")).start(s -> s.zonder("ToewijzingNummer").product("45"))));
        gevallen.add(houdt("TR101_jw305_startproduct_categorie_verschilt",
                Jw305.bericht().start(s -> s.toewijzing(1).product("45")).start(s -> s.toewijzing(1).product("46"))));
    }

    private void jw307() {
        gevallen.add(breekt("TR101_jw307_stopproduct_alleen_toewijzingingangsdatum_verschilt",
                stops(Stop::verwijderd, s -> s.met("ToewijzingIngangsdatum", "2026-03-01")), "/Bericht/Client/StopProducten/StopProduct[2]"));
        gevallen.add(houdt("TR101_jw307_stopproduct_reden_verschilt", stops(Stop::verwijderd, s -> s.einde("2026-03-31", "32"))));
        gevallen.add(houdt("TR101_jw307_stopproduct_einddatum_verschilt", stops(Stop::verwijderd, s -> s.einde("2026-03-30", "31"))));
        gevallen.add(houdt("TR101_jw307_stopproduct_begindatum_verschilt", stops(Stop::verwijderd, s -> s.begindatum("2026-03-03"))));
    }

    private static Jw307 stops(Consumer<Stop> eerste, Consumer<Stop> tweede) {
        return Jw307.bericht().stop(s -> eerste.accept(s.toewijzing(1).product("45", "45A04")))
                .stop(s -> tweede.accept(s.toewijzing(1).product("45", "45A04")));
    }

    private void jw315() {
        // TR101 and TR383 say the same of JW315, so one message breaks both.
        String pad = "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]";
        for (String code : List.of("TR101", "TR383")) {
            gevallen.add(new Geval(code + "_jw315_aangevraagdproduct_zelfde_referentie",
                    Jw315.bericht().aanvraag(a -> a.referentie("A1")).aanvraag(a -> a.referentie("A1")), List.of()).en("TR101", pad).en("TR383", pad));
            gevallen.add(houdt(code + "_jw315_aangevraagdproduct_referentie_verschilt_in_hoofdletter",
                    Jw315.bericht().aanvraag(a -> a.referentie("A1")).aanvraag(a -> a.referentie("a1"))));
        }
    }

    private void jw317() {
        gevallen.add(breekt("TR101_jw317_ongewijzigdproduct_zelfde_nummer", Jw317.bericht().ongewijzigd(10071).ongewijzigd(10071),
                "/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[2]"));
        gevallen.add(houdt("TR101_jw317_ongewijzigdproduct_ook_te_wijzigen", Jw317.bericht().ongewijzigd(300201)));
        gevallen.add(breekt("TR101_jw317_tewijzigenproduct_zelfde_nummer",
                Jw317.bericht().wijziging(w -> w.toewijzing(10071)).wijziging(w -> w.toewijzing(10071).vanaf("2026-06-01")),
                "/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[2]"));
        gevallen.add(houdt("TR101_jw317_tewijzigenproduct_verschillende_nummers",
                Jw317.bericht().wijziging(w -> w.toewijzing(10071)).wijziging(w -> w.toewijzing(10072))));
        // Two equal new products from the same day necessarily overlap (TR410).
        String nieuw = "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[2]";
        gevallen.add(breekt("TR101_jw317_nieuwproduct_zelfde_product_en_dag",
                Jw317.bericht().nieuw(n -> n.product("45", "45A04")).nieuw(n -> n.product("45", "45A04").vanaf("2026-05-01")), nieuw).en("TR410", nieuw));
        gevallen.add(houdt("TR101_jw317_nieuwproduct_zelfde_product_andere_dag",
                Jw317.bericht().nieuw(n -> n.product("45", "45A04")).nieuw(n -> n.product("45", "45A04").vanaf("2027-01-01"))));
    }
}
