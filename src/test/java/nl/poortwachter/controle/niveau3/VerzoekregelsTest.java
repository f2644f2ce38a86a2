package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.controle.niveau3.Ketenproef.fout;
import static nl.poortwachter.controle.niveau3.Ketenproef.na;
import static nl.poortwachter.controle.niveau3.Ketenproef.wacht;

import java.util.List;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import org.junit.jupiter.api.Test;

class VerzoekregelsTest {
    private static final String ANDER = "999900018";
    private static final Jw301 TOEWIJZING = Jw301.bericht();

    @Test
    void TR347_een_gebruikte_referentie_wordt_geweigerd_ook_die_bij_een_andere_gemeente() {
        String pad = "Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder";
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> { }).aanvraag(a -> { });
        na(List.of(Jw301.bericht().gemeente("1674").bsn(ANDER), Jw317.bericht().referentie("REF-2").gemeente("1674").bsn(ANDER)), verzoek)
                .geeft(fout("TR347", "9347", pad));
        na(List.of(Jw315.bericht().aanbieder("12345679")), verzoek).slaagt();
    }

    @Test
    void TR347_geldt_ook_voor_een_verzoek_om_wijziging() {
        na(List.of(TOEWIJZING, Jw315.bericht().bsn(ANDER)), Jw317.bericht()).geeft(fout("TR347", "9347", "Client/Verzoek/ReferentieAanbieder"));
        na(List.of(TOEWIJZING, Jw315.bericht().bsn(ANDER)), Jw317.bericht().referentie("REF-2")).slaagt();
    }

    @Test
    void TR374_zolang_een_verzoek_openstaat_volgt_geen_ander() {
        Jw315 tweede = Jw315.bericht().aanvraag(a -> a.referentie("REF-9"));
        na(List.of(Jw315.bericht()), tweede).geeft(fout("TR374", "9374", "Client"));
        na(List.of(Jw315.bericht(), Jw319.bericht().inOnderzoek()), tweede).geeft(fout("TR374", "9374", "Client"));
        na(List.of(Jw315.bericht(), Jw319.bericht()), tweede).slaagt();
        na(List.of(Jw315.bericht(), Jw301.bericht().toewijzing(t -> t.referentie("REF-1"))), tweede).slaagt();
    }

    @Test
    void TR374_een_verzoek_met_meer_producten_staat_open_tot_elk_beantwoord_is() {
        Jw315 twee = Jw315.bericht().aanvraag(a -> { }).aanvraag(a -> { });
        Jw315 nieuw = Jw315.bericht().aanvraag(a -> a.referentie("REF-9"));
        na(List.of(twee, Jw319.bericht()), nieuw).geeft(fout("TR374", "9374", "Client"));
        na(List.of(twee, Jw319.bericht(), Jw319.bericht().referentie("REF-2")), nieuw).slaagt();
    }

    @Test
    void TR374_een_verzoek_van_een_ander_telt_niet() {
        Jw315 nieuw = Jw315.bericht().aanvraag(a -> a.referentie("REF-9"));
        na(List.of(Jw315.bericht().bsn(ANDER), Jw315.bericht().gemeente("1674").aanvraag(a -> a.referentie("REF-2")),
                Jw315.bericht().aanbieder("12345679")), nieuw).slaagt();
    }

    @Test
    void TR374_bij_een_verzoek_om_wijziging_staat_de_code_op_het_verzoek() {
        na(List.of(TOEWIJZING, Jw315.bericht().aanvraag(a -> a.referentie("REF-9"))), Jw317.bericht()).geeft(fout("TR374", "9374", "Client/Verzoek"));
        na(List.of(TOEWIJZING, Jw315.bericht().aanvraag(a -> a.referentie("REF-9")), Jw319.bericht().referentie("REF-9")), Jw317.bericht()).slaagt();
    }

    @Test
    void TR355_een_antwoord_op_een_onbekend_verzoek_wacht() {
        na(List.of(Jw315.bericht().gemeente("1674")), Jw319.bericht()).geeft(wacht("TR355", "9355", "Antwoord/ReferentieAanbieder"));
        na(List.of(Jw315.bericht()), Jw319.bericht()).slaagt();
        na(List.of(TOEWIJZING, Jw317.bericht()), Jw319.bericht()).slaagt();
    }

    @Test
    void TR359_een_toegewezen_verzoek_wordt_niet_meer_beantwoord() {
        na(List.of(Jw315.bericht(), Jw301.bericht().toewijzing(t -> t.referentie("REF-1"))), Jw319.bericht())
                .geeft(fout("TR359", "9359", "Antwoord/ReferentieAanbieder"));
        Jw315 twee = Jw315.bericht().aanvraag(a -> { }).aanvraag(a -> { });
        na(List.of(twee, Jw301.bericht().toewijzing(t -> t.referentie("REF-2"))), Jw319.bericht()).slaagt();
    }

    @Test
    void TR360_in_onderzoek_mag_maar_een_keer() {
        na(List.of(Jw315.bericht(), Jw319.bericht().inOnderzoek()), Jw319.bericht().inOnderzoek()).geeft(fout("TR360", "9360", "Antwoord/VerzoekAntwoord"));
        na(List.of(Jw315.bericht()), Jw319.bericht().inOnderzoek()).slaagt();
    }

    @Test
    void TR365_een_afgewezen_verzoek_wordt_niet_meer_beantwoord() {
        na(List.of(Jw315.bericht(), Jw319.bericht()), Jw319.bericht()).geeft(fout("TR365", "9365", "Antwoord/VerzoekAntwoord"));
        na(List.of(Jw315.bericht(), Jw319.bericht()), Jw319.bericht().inOnderzoek()).geeft(fout("TR360", "9360", "Antwoord/VerzoekAntwoord"),
                fout("TR365", "9365", "Antwoord/VerzoekAntwoord"));
        na(List.of(Jw315.bericht(), Jw319.bericht().inOnderzoek()), Jw319.bericht()).slaagt();
    }
}
