package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.controle.niveau3.Ketenproef.fout;
import static nl.poortwachter.controle.niveau3.Ketenproef.na;
import static nl.poortwachter.controle.niveau3.Ketenproef.opmerking;
import static nl.poortwachter.controle.niveau3.Ketenproef.wacht;

import java.util.List;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import org.junit.jupiter.api.Test;

class StartregelsTest {
    private static final String START = "Client/StartProducten/StartProduct";
    private static final Jw301 TOEWIJZING = Jw301.bericht();
    private static final Jw305 GESTART = Jw305.bericht();
    private static final Jw307 PAUZE = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-04-20", "20"));

    @Test
    void TR019_een_start_op_een_onbekende_toewijzing_wacht() {
        na(List.of(), Jw305.bericht()).geeft(wacht("TR019", "9019", START + "/ToewijzingNummer"));
        na(List.of(TOEWIJZING), Jw305.bericht()).slaagt();
    }

    @Test
    void TR019_een_toewijzing_aan_een_ander_telt_niet() {
        na(List.of(Jw301.bericht().bsn("999900018")), Jw305.bericht()).geeft(wacht("TR019", "9019", START + "/ToewijzingNummer"));
        na(List.of(Jw301.bericht().gemeente("1674")), Jw305.bericht()).geeft(wacht("TR019", "9019", START + "/ToewijzingNummer"));
        na(List.of(Jw301.bericht().aanbieder("12345679")), Jw305.bericht()).geeft(wacht("TR019", "9019", START + "/ToewijzingNummer"));
    }

    @Test
    void TR019_een_verwijderde_toewijzing_is_geen_toewijzing() {
        Jw301 verwijderd = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "10:00:00").verwijderd());
        Jw301 beeindigd = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "10:00:00").periode("2026-04-01", "2026-04-02").reden("05"));
        na(List.of(TOEWIJZING, verwijderd), Jw305.bericht()).geeft(fout("TR019", "9019", START + "/ToewijzingNummer"));
        na(List.of(TOEWIJZING, beeindigd), Jw305.bericht()).slaagt();
    }

    @Test
    void TR019_een_taakgerichte_start_heeft_geen_toewijzing_nodig() {
        na(List.of(), Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"))).slaagt();
    }

    @Test
    void TR063_een_verwijdering_van_een_onbekende_start_wacht() {
        Jw305 verwijdering = Jw305.bericht().start(s -> s.begindatum("2026-04-04").verwijderd());
        na(List.of(TOEWIJZING, GESTART), verwijdering).geeft(wacht("TR063", "9063", START + "/StatusAanlevering"));
        na(List.of(TOEWIJZING, GESTART), Jw305.bericht().start(Jw305.Start::verwijderd)).slaagt();
    }

    @Test
    void TR063_een_verwijderde_start_kan_niet_nog_eens_verwijderd_worden() {
        Jw305 verwijdering = Jw305.bericht().start(Jw305.Start::verwijderd);
        na(List.of(TOEWIJZING, GESTART, verwijdering), Jw305.bericht().start(Jw305.Start::verwijderd))
                .geeft(wacht("TR063", "9063", START + "/StatusAanlevering"));
        na(List.of(TOEWIJZING, GESTART, verwijdering, GESTART), Jw305.bericht().start(Jw305.Start::verwijderd)).slaagt();
    }

    @Test
    void TR071_een_gestopte_start_wordt_niet_verwijderd() {
        na(List.of(TOEWIJZING, GESTART, PAUZE), Jw305.bericht().start(Jw305.Start::verwijderd))
                .geeft(fout("TR071", "9071", START + "/StatusAanlevering"));
        Jw307 stopTerug = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-04-20", "20").verwijderd());
        na(List.of(TOEWIJZING, GESTART, PAUZE, stopTerug), Jw305.bericht().start(Jw305.Start::verwijderd)).slaagt();
    }

    @Test
    void TR074_dezelfde_start_na_een_stop_is_een_herhaling() {
        na(List.of(TOEWIJZING, GESTART, PAUZE), Jw305.bericht()).geeft(fout("TR074", "9074", START + "/StatusAanlevering"));
        na(List.of(TOEWIJZING, GESTART, Jw305.bericht().start(Jw305.Start::verwijderd)), Jw305.bericht()).slaagt();
    }

    @Test
    void TR074_en_TR326_dezelfde_start_tijdens_de_levering_breekt_beide() {
        na(List.of(TOEWIJZING, GESTART), Jw305.bericht()).geeft(fout("TR074", "9074", START + "/StatusAanlevering"),
                fout("TR326", "9326", START + "/StatusAanlevering"));
    }

    @Test
    void TR326_een_tweede_start_zonder_stop_wordt_geweigerd() {
        Jw305 tweede = Jw305.bericht().start(s -> s.begindatum("2026-05-01"));
        na(List.of(TOEWIJZING, GESTART), tweede).geeft(fout("TR326", "9326", START + "/StatusAanlevering"));
        na(List.of(TOEWIJZING, GESTART, PAUZE), tweede).slaagt();
    }

    @Test
    void TR326_een_verwijdering_in_hetzelfde_bericht_gaat_voor() {
        Jw305 verbetering = Jw305.bericht().start(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-02"))
                .start(s -> s.toewijzing(300201).product("45", "45A04").verwijderd());
        na(List.of(TOEWIJZING, GESTART), verbetering).slaagt();
    }

    @Test
    void TR326_twee_starts_op_een_toewijzing_in_een_bericht() {
        Jw305 dubbel = Jw305.bericht().start(s -> s.begindatum("2026-04-01")).start(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-02"));
        na(List.of(TOEWIJZING), dubbel).geeft(fout("TR326", "9326", START + "[2]/StatusAanlevering"));
    }

    @Test
    void TR326_zonder_nummer_telt_het_product() {
        Jw305 taakgericht = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"));
        Jw305 zelfde = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").begindatum("2026-05-01"));
        Jw305 ander = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").product("45", "45A05").begindatum("2026-05-01"));
        na(List.of(taakgericht), zelfde).geeft(fout("TR326", "9326", START + "/StatusAanlevering"));
        na(List.of(taakgericht), ander).slaagt();
        na(List.of(TOEWIJZING, GESTART), zelfde).slaagt();
    }

    @Test
    void IV075_een_ander_product_dan_is_toegewezen_wordt_opgemerkt() {
        na(List.of(TOEWIJZING), Jw305.bericht().start(s -> s.product("45", "45A05"))).geeft(opmerking("IV075", START + "/Product"));
        na(List.of(TOEWIJZING), Jw305.bericht().start(s -> s.zonder("Product"))).geeft(opmerking("IV075", START));
        na(List.of(Jw301.bericht().toewijzing(t -> t.product("45"))), Jw305.bericht().start(s -> s.product("45"))).slaagt();
    }

    @Test
    void een_verwijdering_wordt_alleen_getoetst_op_wat_zij_verwijdert() {
        Jw301 ingetrokken = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "10:00:00").verwijderd());
        na(List.of(TOEWIJZING, GESTART, ingetrokken), Jw305.bericht().start(Jw305.Start::verwijderd)).slaagt();
    }
}
