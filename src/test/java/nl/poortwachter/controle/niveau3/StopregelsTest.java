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

class StopregelsTest {
    private static final String STOP = "Client/StopProducten/StopProduct";
    private static final Jw301 TOEWIJZING = Jw301.bericht();
    private static final Jw305 GESTART = Jw305.bericht();
    private static final Jw307 PAUZE = stop("2026-06-20", "20");
    private static final Jw307 EINDE = stop("2026-07-17", "33");

    private static Jw307 stop(String einddatum, String reden) {
        return Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde(einddatum, reden));
    }

    private static Jw307 terug(String einddatum, String reden) {
        return Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde(einddatum, reden).verwijderd());
    }

    @Test
    void TR019_een_stop_op_een_onbekende_toewijzing_wacht_met_TR382_op_haar_start() {
        na(List.of(), stop("2026-07-17", "31")).geeft(wacht("TR019", "9019", STOP + "/ToewijzingNummer"),
                wacht("TR382", "9069", STOP + "/Begindatum"));
        na(List.of(TOEWIJZING, GESTART), stop("2026-07-17", "31")).slaagt();
    }

    @Test
    void TR019_een_verwijderde_toewijzing_telt_mee_bij_een_stop() {
        na(List.of(TOEWIJZING, GESTART, Jw301.bericht().toewijzing(Jw301.Toewijzing::verwijderd)), stop("2026-07-17", "31")).slaagt();
    }

    @Test
    void TR063_een_verwijdering_van_een_onbekende_stop_wacht() {
        na(List.of(TOEWIJZING, GESTART, EINDE), terug("2026-07-17", "31")).geeft(wacht("TR063", "9063", STOP + "/StatusAanlevering"));
        na(List.of(TOEWIJZING, GESTART, EINDE), terug("2026-07-17", "33")).slaagt();
    }

    /**
     * No sequence breaks TR074 alone with a stop. The stop that is repeated exists with the same reason on the same start: with reason 20 the second one
     * breaks TR413, with any other TR415.
     */
    @Test
    void TR074_een_herhaalde_stop_breekt_ook_TR413_of_TR415() {
        na(List.of(TOEWIJZING, GESTART, EINDE), stop("2026-07-17", "33")).geeft(fout("TR074", "9074", STOP + "/StatusAanlevering"),
                fout("TR415", "9415", STOP + "/RedenBeeindiging"));
        na(List.of(TOEWIJZING, GESTART, PAUZE), stop("2026-06-20", "20")).geeft(fout("TR074", "9074", STOP + "/StatusAanlevering"),
                fout("TR413", "9413", STOP + "/RedenBeeindiging"));
        na(List.of(TOEWIJZING, GESTART, EINDE, terug("2026-07-17", "33")), stop("2026-07-17", "33")).slaagt();
    }

    @Test
    void TR382_een_stop_zonder_start_met_dezelfde_sleutel_wacht() {
        Jw307 andereDag = Jw307.bericht().stop(s -> s.begindatum("2026-04-04").einde("2026-07-17", "31"));
        na(List.of(TOEWIJZING, GESTART), andereDag).geeft(wacht("TR382", "9069", STOP + "/Begindatum"));
        na(List.of(TOEWIJZING, Jw305.bericht().start(s -> s.begindatum("2026-04-04"))), andereDag).slaagt();
    }

    @Test
    void TR382_een_verwijderde_start_is_geen_start() {
        na(List.of(TOEWIJZING, GESTART, Jw305.bericht().start(Jw305.Start::verwijderd)), stop("2026-07-17", "31"))
                .geeft(wacht("TR382", "9069", STOP + "/Begindatum"));
    }

    @Test
    void TR413_een_tweede_tijdelijke_stop_op_een_start() {
        na(List.of(TOEWIJZING, GESTART, PAUZE), stop("2026-06-27", "20")).geeft(fout("TR413", "9413", STOP + "/RedenBeeindiging"));
        na(List.of(TOEWIJZING, GESTART, PAUZE), stop("2026-06-27", "31")).slaagt();
    }

    @Test
    void TR414_een_stop_eindigt_niet_voor_de_eerdere() {
        na(List.of(TOEWIJZING, GESTART, PAUZE), stop("2026-06-19", "31")).geeft(fout("TR414", "9414", STOP + "/Einddatum"));
        na(List.of(TOEWIJZING, GESTART, PAUZE), stop("2026-06-20", "31")).slaagt();
    }

    @Test
    void TR414_een_in_hetzelfde_bericht_verwijderde_stop_telt_niet() {
        Jw307 verbetering = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-06-19", "31"))
                .stop(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-01").einde("2026-06-20", "20").verwijderd());
        na(List.of(TOEWIJZING, GESTART, PAUZE), verbetering).slaagt();
    }

    @Test
    void TR415_na_een_definitieve_stop_geen_andere() {
        na(List.of(TOEWIJZING, GESTART, EINDE), stop("2026-07-18", "31")).geeft(fout("TR415", "9415", STOP + "/RedenBeeindiging"));
        Jw307 verbetering = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-07-18", "31"))
                .stop(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-01").einde("2026-07-17", "33").verwijderd());
        na(List.of(TOEWIJZING, GESTART, EINDE), verbetering).slaagt();
    }

    @Test
    void pauze_en_einde_in_een_bericht_in_willekeurige_volgorde() {
        Jw307 beide = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-07-17", "31"))
                .stop(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-01").einde("2026-06-20", "20"));
        na(List.of(TOEWIJZING, GESTART), beide).slaagt();
    }

    @Test
    void zonder_nummer_geldt_het_product() {
        Jw305 gestart = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"));
        na(List.of(gestart), taakgericht("2026-06-20")).slaagt();
        na(List.of(gestart, taakgericht("2026-06-20")), taakgericht("2026-06-27")).geeft(fout("TR413", "9413", STOP + "/RedenBeeindiging"));
    }

    private static Jw307 taakgericht(String einddatum) {
        return Jw307.bericht().stop(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").begindatum("2026-04-01").einde(einddatum, "20"));
    }

    @Test
    void IV075_een_ander_product_dan_is_toegewezen_wordt_opgemerkt() {
        Jw305 gestart = Jw305.bericht().start(s -> s.product("45", "45A05"));
        Jw307 gestopt = Jw307.bericht().stop(s -> s.product("45", "45A05").begindatum("2026-04-01").einde("2026-07-17", "31"));
        na(List.of(TOEWIJZING, gestart), gestopt).geeft(opmerking("IV075", STOP + "/Product"));
    }

    @Test
    void OP289_een_stop_verwijderen_na_een_herstart_wordt_opgemerkt() {
        Jw305 herstart = Jw305.bericht().start(s -> s.begindatum("2026-06-25"));
        na(List.of(TOEWIJZING, GESTART, PAUZE, herstart), terug("2026-06-20", "20")).geeft(opmerking("OP289", STOP + "/StatusAanlevering"));
        Jw307 verbetering = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-06-20", "20").verwijderd())
                .stop(s -> s.toewijzing(300201).product("45", "45A04").begindatum("2026-04-01").einde("2026-06-21", "20"));
        na(List.of(TOEWIJZING, GESTART, PAUZE, herstart), verbetering).slaagt();
    }
}
