package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import org.junit.jupiter.api.Test;

class LeveringsregelsTest extends Regelgevallen {
    private static final String START = "/Bericht/Client/StartProducten/StartProduct";
    private static final String STOP = "/Bericht/Client/StopProducten/StopProduct";

    @Override
    List<Geval> gevallen() {
        return List.of(
                breekt("CS058_jw305_startproduct_gewijzigd", Jw305.bericht().start(s -> s.met("StatusAanlevering", "2")), START + "/StatusAanlevering"),
                breekt("CS058_jw305_startproduct_ongewijzigd", Jw305.bericht().start(s -> s.met("StatusAanlevering", "9")), START + "/StatusAanlevering"),
                houdt("CS058_jw305_startproduct_verwijderd", Jw305.bericht().start(s -> s.verwijderd())),
                breekt("CS058_jw307_stopproduct_gewijzigd", Jw307.bericht().stop(s -> s.met("StatusAanlevering", "2")), STOP + "/StatusAanlevering"),
                houdt("CS058_jw307_stopproduct_verwijderd", Jw307.bericht().stop(s -> s.verwijderd())),

                breekt("TR134_jw305_startproduct_begint_morgen", Jw305.bericht().start(s -> s.begindatum("2026-04-02")), START + "/Begindatum"),
                houdt("TR134_jw305_startproduct_begint_vandaag", Jw305.bericht().start(s -> s.begindatum("2026-04-01"))),
                houdt("TR134_jw305_startproduct_verwijderd_begint_morgen", Jw305.bericht().start(s -> s.begindatum("2026-04-02").verwijderd())),
                breekt("TR134_jw307_stopproduct_einde_morgen", Jw307.bericht().stop(s -> s.einde("2026-04-02", "31")), STOP + "/Einddatum"),
                houdt("TR134_jw307_stopproduct_einde_vandaag", Jw307.bericht().stop(s -> s.einde("2026-04-01", "31"))),
                houdt("TR134_jw307_stopproduct_verwijderd_einde_morgen", Jw307.bericht().stop(s -> s.einde("2026-04-02", "31").verwijderd())),
                // A stop that begins after Dagtekening also ends after it, or before its own begin.
                breekt("TR134_jw307_stopproduct_begint_morgen", Jw307.bericht().stop(s -> s.begindatum("2026-04-02").einde("2026-04-02", "31")),
                        STOP + "/Begindatum").en("TR134", STOP + "/Einddatum"),

                breekt("TR018_jw307_stopproduct_eindigt_een_dag_te_vroeg",
                        Jw307.bericht().stop(s -> s.begindatum("2026-03-03").einde("2026-03-02", "31")), STOP + "/Einddatum"),
                houdt("TR018_jw307_stopproduct_duurt_een_dag", Jw307.bericht().stop(s -> s.begindatum("2026-03-03").einde("2026-03-03", "31"))),
                houdt("TR018_jw307_stopproduct_verwijderd_eindigt_te_vroeg",
                        Jw307.bericht().stop(s -> s.begindatum("2026-03-03").einde("2026-03-02", "31").verwijderd())));
    }

    @Test
    void TR134_laat_een_einddatum_in_de_toekomst_toe_als_dat_zo_gekozen_is() {
        Niveau2 ruim = new Niveau2(new Keuzes(false, false));
        assertThat(ruim.controleer(Jw307.bericht().stop(s -> s.einde("2026-04-02", "31")).lees())).isEmpty();
        assertThat(ruim.controleer(Jw307.bericht().stop(s -> s.begindatum("2026-04-02").einde("2026-04-02", "31")).lees()))
                .map(b -> b.code() + " " + b.pad()).containsExactly("TR134 " + STOP + "/Begindatum");
    }
}
