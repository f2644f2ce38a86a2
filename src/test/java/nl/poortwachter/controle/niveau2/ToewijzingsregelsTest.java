package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;

import java.util.List;
import nl.poortwachter.bericht.bouw.Jw301;

class ToewijzingsregelsTest extends Regelgevallen {
    private static final String PAD = "/Bericht/Client/ToegewezenProducten/ToegewezenProduct";

    @Override
    List<Geval> gevallen() {
        return List.of(
                breekt("TR134_jw301_toegewezenproduct_morgen_toegewezen",
                        Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "00:00:00")), PAD + "/Toewijzingsdatum"),
                houdt("TR134_jw301_toegewezenproduct_vandaag_toegewezen",
                        Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-01", "23:59:59"))),
                houdt("TR134_jw301_toegewezenproduct_gaat_later_in", Jw301.bericht().toewijzing(t -> t.vanaf("2027-01-01"))),
                breekt("CS335_jw301_toegewezenproduct_verwijderd_zonder_einde",
                        Jw301.bericht().toewijzing(t -> t.vanaf("2026-01-01").reden("13")), PAD),
                breekt("CS335_jw301_toegewezenproduct_verwijderd_met_een_dag_looptijd",
                        Jw301.bericht().toewijzing(t -> t.periode("2026-01-01", "2026-01-02").reden("13")), PAD + "/Einddatum"),
                houdt("CS335_jw301_toegewezenproduct_verwijderd",
                        Jw301.bericht().toewijzing(t -> t.vanaf("2026-01-01").verwijderd())),
                houdt("CS335_jw301_toegewezenproduct_een_dag_zonder_verwijdering",
                        Jw301.bericht().toewijzing(t -> t.periode("2026-01-01", "2026-01-01"))),
                breekt("CS336_jw301_toegewezenproduct_vervallen_reden", Jw301.bericht().toewijzing(t -> t.reden("01")), PAD + "/RedenWijziging"),
                houdt("CS336_jw301_toegewezenproduct_eerste_geldige_reden", Jw301.bericht().toewijzing(t -> t.reden("02"))));
    }
}
