package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;

class OverlapregelsTest extends Regelgevallen {
    private static final String TOEWIJZING = "/Bericht/Client/ToegewezenProducten/ToegewezenProduct";
    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        toewijzingen();
        zelfdeProduct();
        verwijderd();
        aanvragen();
        nieuweProducten();
        return gevallen;
    }

    private void toewijzingen() {
        String rij = "TR302_jw301_toegewezenproduct_";
        gevallen.add(breekt(rij + "raakt_op_een_dag", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").periode("2026-01-01", "2026-06-30"))
                .toewijzing(t -> t.product("45", "45A04").vanaf("2026-06-30")), TOEWIJZING + "[2]"));
        gevallen.add(houdt(rij + "sluit_aan", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").periode("2026-01-01", "2026-06-30"))
                .toewijzing(t -> t.product("45", "45A04").vanaf("2026-07-01"))));
        gevallen.add(breekt(rij + "latere_staat_voorop", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-06-30"))
                .toewijzing(t -> t.product("45", "45A04").periode("2026-01-01", "2026-06-30")), TOEWIJZING + "[1]"));
        gevallen.add(breekt(rij + "eerste_van_drie_loopt_over_alle_heen", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-01-01"))
                .toewijzing(t -> t.product("45", "45A04").periode("2026-02-01", "2026-02-28"))
                .toewijzing(t -> t.product("45", "45A04").periode("2026-04-01", "2026-04-30")), TOEWIJZING + "[2]").en("TR302", TOEWIJZING + "[3]"));
        // A term without days overlaps nothing; it breaks CS003 alone.
        gevallen.add(breekt("CS003_jw301_toegewezenproduct_zonder_dagen_overlapt_niet",
                Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-01-01"))
                        .toewijzing(t -> t.product("45", "45A04").periode("2026-06-30", "2026-03-01")), TOEWIJZING + "[2]/Einddatum"));
    }

    private void zelfdeProduct() {
        String rij = "TR302_jw301_toegewezenproduct_";
        gevallen.add(houdt(rij + "andere_code", Jw301.bericht().toewijzing(t -> t.product("45", "45A04")).toewijzing(t -> t.product("45", "45A05"))));
        gevallen.add(houdt(rij + "code_in_kleine_letters", Jw301.bericht().toewijzing(t -> t.product("45", "45A04")).toewijzing(t -> t.product("45", "45a04"))));
        gevallen.add(houdt(rij + "zelfde_code_in_andere_categorie",
                Jw301.bericht().toewijzing(t -> t.product("45", "45A04")).toewijzing(t -> t.product("46", "45A04"))));
        gevallen.add(breekt(rij + "code_valt_onder_categorie", Jw301.bericht().toewijzing(t -> t.product("45")).toewijzing(t -> t.product("45", "45A04")),
                TOEWIJZING + "[2]"));
        gevallen.add(breekt(rij + "categorie_omvat_code", Jw301.bericht().toewijzing(t -> t.product("45", "45A04")).toewijzing(t -> t.product("45")),
                TOEWIJZING + "[2]"));
        gevallen.add(houdt(rij + "andere_categorie", Jw301.bericht().toewijzing(t -> t.product("45")).toewijzing(t -> t.product("46"))));
        gevallen.add(breekt(rij + "zonder_product_is_alles", Jw301.bericht().toewijzing(t -> t.product("45", "45A04"))
                .toewijzing(t -> t.budget(1).zonder("Product")), TOEWIJZING + "[2]"));
        gevallen.add(breekt(rij + "alles_is_ook_zonder_product", Jw301.bericht().toewijzing(t -> t.budget(1).zonder("Product"))
                .toewijzing(t -> t.product("45", "45A04")), TOEWIJZING + "[2]"));
        gevallen.add(breekt(rij + "twee_zonder_product", Jw301.bericht().toewijzing(t -> t.budget(1).zonder("Product"))
                .toewijzing(t -> t.budget(2).zonder("Product")), TOEWIJZING + "[2]"));
    }

    private void verwijderd() {
        String rij = "TR302_jw301_toegewezenproduct_";
        gevallen.add(houdt(rij + "verwijderde_telt_niet_mee", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-01-01"))
                .toewijzing(t -> t.product("45", "45A04").vanaf("2026-06-30").verwijderd())));
        gevallen.add(breekt(rij + "een_dag_met_andere_reden_telt_mee", Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-01-01"))
                .toewijzing(t -> t.product("45", "45A04").periode("2026-06-30", "2026-06-30").reden("05")), TOEWIJZING + "[2]"));
        gevallen.add(breekt("CS336_jw301_toegewezenproduct_oude_verwijdering_telt_niet_mee_voor_TR302",
                Jw301.bericht().toewijzing(t -> t.product("45", "45A04").vanaf("2026-01-01"))
                        .toewijzing(t -> t.product("45", "45A04").periode("2026-06-30", "2026-06-30").reden("01")), TOEWIJZING + "[2]/RedenWijziging"));
    }

    private void aanvragen() {
        String rij = "TR386_jw315_aangevraagdproduct_";
        gevallen.add(breekt(rij + "categorie_en_code_zonder_einde", Jw315.bericht().aanvraag(a -> a.product("45").vanaf("2026-05-01"))
                .aanvraag(a -> a.product("45", "45A04").vanaf("2026-06-01")), "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]"));
        gevallen.add(houdt(rij + "sluit_aan", Jw315.bericht().aanvraag(a -> a.product("45").periode("2026-05-01", "2026-05-31"))
                .aanvraag(a -> a.product("45", "45A04").vanaf("2026-06-01"))));
    }

    private void nieuweProducten() {
        String rij = "TR410_jw317_nieuwproduct_";
        gevallen.add(breekt(rij + "zelfde_zonder_einde", Jw317.bericht().nieuw(n -> n.product("45", "45A03").vanaf("2026-11-01"))
                .nieuw(n -> n.product("45", "45A03").vanaf("2026-12-01")), "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[2]"));
        gevallen.add(houdt(rij + "sluit_aan", Jw317.bericht().nieuw(n -> n.product("45", "45A03").periode("2026-11-01", "2026-11-30"))
                .nieuw(n -> n.product("45", "45A03").vanaf("2026-12-01"))));
    }
}
