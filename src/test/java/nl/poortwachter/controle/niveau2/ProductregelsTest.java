package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ProductregelsTest extends Regelgevallen {
    private static final Map<Plek, String> ZONDER_CODE_GEEN_OMVANG = Map.of(Plek.TOEGEWEZEN, "CD080", Plek.AANGEVRAAGD, "CD095", Plek.NIEUW, "CD096");
    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        Plek.alle().forEach(this::looptijd);
        Plek.alle().forEach(this::budget);
        Plek.alle().forEach(this::omvangOfBudget);
        Plek.metProduct().forEach(this::product);
        ZONDER_CODE_GEEN_OMVANG.forEach(this::zonderCode);
        return gevallen;
    }

    private void looptijd(Plek plek) {
        String rij = "CS003_" + plek.naam() + "_";
        gevallen.add(breekt(rij + "eindigt_een_dag_te_vroeg", plek.met(p -> p.met(plek.begin(), "2026-05-02").met(plek.einde(), "2026-05-01")),
                plek.pad() + "/" + plek.einde()));
        gevallen.add(houdt(rij + "duurt_een_dag", plek.met(p -> p.met(plek.begin(), "2026-05-02").met(plek.einde(), "2026-05-02"))));
        gevallen.add(houdt(rij + "zonder_einde", plek.met(p -> p.zonder(plek.einde()))));
    }

    private void budget(Plek plek) {
        String rij = "CD075_" + plek.naam() + "_";
        gevallen.add(breekt(rij + "budget_zonder_einde", plek.met(p -> p.budget(500000).zonder(plek.einde())), plek.pad()));
        gevallen.add(houdt(rij + "budget_met_einde", plek.met(p -> p.budget(500000))));
    }

    private void omvangOfBudget(Plek plek) {
        String rij = "_" + plek.naam() + "_";
        gevallen.add(breekt("CD076" + rij + "per_week_zonder_einde", plek.met(p -> p.omvang(2, "04", "2").zonder(plek.einde())), plek.pad()));
        gevallen.add(houdt("CD076" + rij + "per_week_met_einde", plek.met(p -> p.omvang(2, "04", "2"))));
        gevallen.add(houdt("CD076" + rij + "per_maand_zonder_einde", plek.met(p -> p.omvang(2, "04", "4").zonder(plek.einde()))));
        // Each of the two rules forbids what the other forbids, so one message breaks both.
        gevallen.add(breekt("CD077" + rij + "budget_met_omvang", plek.met(p -> p.met("Budget", 0)), plek.pad() + "/Omvang")
                .en("CD078", plek.pad() + "/Budget"));
        gevallen.add(houdt("CD077" + rij + "alleen_budget", plek.met(p -> p.budget(0))));
        gevallen.add(breekt("CD077" + rij + "omvang_met_budget", plek.met(p -> p.omvang(0, "04", "4").met("Budget", 1)), plek.pad() + "/Omvang")
                .en("CD078", plek.pad() + "/Budget").genaamd("CD078" + rij + "omvang_met_budget"));
        gevallen.add(houdt("CD078" + rij + "alleen_omvang", plek.met(p -> p.omvang(0, "04", "4"))));
    }

    private void product(Plek plek) {
        String rij = "_" + plek.naam() + "_";
        gevallen.add(breekt("CD041" + rij + "productcode_zonder_omvang", plek.met(p -> p.zonder("Omvang")), plek.pad()));
        gevallen.add(houdt("CD041" + rij + "productcode_met_omvang", plek.met(p -> p.product("45", "45A04"))));
        gevallen.add(houdt("CD041" + rij + "categorie_zonder_omvang", plek.met(p -> p.product("45"))));
        gevallen.add(breekt("CD079" + rij + "geen_product_en_geen_budget", plek.met(p -> p.zonder("Product", "Omvang")), plek.pad()));
        gevallen.add(houdt("CD079" + rij + "budget_zonder_product", plek.met(p -> p.budget(1).zonder("Product"))));
    }

    private void zonderCode(Plek plek, String code) {
        String rij = code + "_" + plek.naam() + "_";
        gevallen.add(breekt(rij + "categorie_met_omvang", plek.met(p -> p.zonder("Product/Code")), plek.pad() + "/Omvang"));
        gevallen.add(breekt(rij + "categorie_met_omvang_zonder_einde", plek.met(p -> p.zonder("Product/Code", plek.einde())), plek.pad() + "/Omvang"));
        gevallen.add(breekt(rij + "categorie_met_omvang_tot_en_met_nieuwjaar_2021",
                plek.metEindeVroeger("2021-01-01", p -> p.zonder("Product/Code")), plek.pad() + "/Omvang"));
        gevallen.add(houdt(rij + "categorie_met_omvang_tot_en_met_2020", plek.metEindeVroeger("2020-12-31", p -> p.zonder("Product/Code"))));
        gevallen.add(houdt(rij + "categorie_zonder_omvang", plek.met(p -> p.product("45"))));
    }
}
