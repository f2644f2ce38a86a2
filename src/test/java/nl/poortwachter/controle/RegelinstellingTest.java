package nl.poortwachter.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegelinstellingTest {
    private static final LocalDate DAG = LocalDate.of(2026, 4, 1);
    private static final Bevinding NIVEAU2 = bevinding("CS002", 2, Ernst.FOUT);
    private static final Bevinding WACHT = bevinding("TR019", 3, Ernst.WACHT);
    private static final Bevinding FOUT = bevinding("TR326", 3, Ernst.FOUT);
    private static final Bevinding LIJST = bevinding("TR378", 4, Ernst.FOUT);
    private static final List<Bevinding> ALLE = List.of(NIVEAU2, WACHT, FOUT, LIJST);

    private static Bevinding bevinding(String code, int niveau, Ernst ernst) {
        return new Bevinding(code, niveau, ernst, "/Bericht", 1, 1, "zin", "9999", null);
    }

    private static Bevinding opmerking(Bevinding b) {
        return new Bevinding(b.code(), b.niveau(), Ernst.OPMERKING, b.pad(), b.regel(), b.kolom(), b.melding(), null, b.ruw());
    }

    @Test
    void gewoonlijk_telt_elke_regel_ten_volle() {
        assertThat(Regelinstelling.STANDAARD.weeg(ALLE, DAG)).isEqualTo(ALLE);
    }

    @Test
    void een_gemeente_kan_een_regel_van_niveau_3_of_4_laten_opmerken() {
        Regelinstelling instelling = new Regelinstelling(Set.of("TR326", "TR378", "CS002"), null);
        assertThat(instelling.weeg(ALLE, DAG)).containsExactly(NIVEAU2, WACHT, opmerking(FOUT), opmerking(LIJST));
    }

    @Test
    void meelezen_maakt_van_heel_niveau_3_opmerkingen_tot_en_met_de_datum() {
        Regelinstelling instelling = new Regelinstelling(Set.of(), DAG);
        assertThat(instelling.weeg(ALLE, DAG)).containsExactly(NIVEAU2, opmerking(WACHT), opmerking(FOUT), LIJST);
        assertThat(instelling.weeg(ALLE, DAG.plusDays(1))).isEqualTo(ALLE);
    }

    @Test
    void tr056_telt_altijd() {
        Bevinding dubbel = bevinding("TR056", 3, Ernst.FOUT);
        assertThat(new Regelinstelling(Set.of("TR056"), DAG).weeg(List.of(dubbel), DAG)).containsExactly(dubbel);
    }

    @Test
    void meelezen_is_te_zien_tot_en_met_de_laatste_dag() {
        Regelinstelling instelling = new Regelinstelling(Set.of("TR326"), LocalDate.of(2026, 12, 31));
        assertThat(instelling.toelichting(LocalDate.of(2026, 12, 31))).contains("meelezen: tot en met 2026-12-31 alleen opmerkingen");
        assertThat(instelling.toelichting(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(Regelinstelling.STANDAARD.toelichting(DAG)).isEmpty();
    }

    @Test
    void na_de_wachttijd_wordt_geweigerd_wat_nog_wachtte() {
        assertThat(List.of(WACHT.naWachttijd(), FOUT.naWachttijd(), opmerking(FOUT).naWachttijd()))
                .containsExactly(bevinding("TR019", 3, Ernst.FOUT), FOUT, opmerking(FOUT));
    }
}
