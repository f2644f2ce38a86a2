package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.ArrayList;
import java.util.List;

class FrequentieregelsTest extends Regelgevallen {

    @Override
    List<Geval> gevallen() {
        List<Geval> gevallen = new ArrayList<>();
        for (Plek plek : Plek.alle()) {
            String rij = (plek == Plek.AANGEVRAAGD ? "CS343_" : "CS338_") + plek.naam() + "_";
            String pad = plek.pad() + "/Omvang/Frequentie";
            for (String eenheid : List.of("14", "16", "83", "84")) {
                gevallen.add(breekt(rij + "eenheid_" + eenheid + "_per_dag", plek.met(p -> p.omvang(1, eenheid, "1")), pad));
                gevallen.add(breekt(rij + "eenheid_" + eenheid + "_per_dag_zonder_einde",
                        plek.met(p -> p.omvang(1, eenheid, "1").zonder(plek.einde())), pad));
                for (String frequentie : List.of("2", "4", "6")) {
                    gevallen.add(houdt(rij + "eenheid_" + eenheid + "_frequentie_" + frequentie, plek.met(p -> p.omvang(1, eenheid, frequentie))));
                }
            }
            for (String eenheid : List.of("01", "04", "82")) {
                gevallen.add(houdt(rij + "eenheid_" + eenheid + "_per_dag", plek.met(p -> p.omvang(1, eenheid, "1"))));
            }
            gevallen.add(breekt(rij + "per_dag_tot_en_met_nieuwjaar_2021", plek.metEindeVroeger("2021-01-01", p -> p.omvang(1, "14", "1")), pad));
            gevallen.add(houdt(rij + "per_dag_tot_en_met_2020", plek.metEindeVroeger("2020-12-31", p -> p.omvang(1, "14", "1"))));
        }
        return gevallen;
    }
}
