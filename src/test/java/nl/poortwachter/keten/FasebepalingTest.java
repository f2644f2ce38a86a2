package nl.poortwachter.keten;

import static nl.poortwachter.keten.Fase.AFRONDING;
import static nl.poortwachter.keten.Fase.BEHANDELTRAJECT;
import static nl.poortwachter.keten.Fase.CONTACT;
import static nl.poortwachter.keten.Fase.EVALUATIE;
import static nl.poortwachter.keten.Fase.STARTGESPREK;
import static nl.poortwachter.keten.Fase.TOEWIJZING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FasebepalingTest {

    @Test
    void een_verzoek_om_toewijzing_is_fase_3() {
        verwacht(CONTACT, Set.of(CONTACT), Jw315.bericht(), Reeks.van());
    }

    @Test
    void een_stop_is_fase_8() {
        verwacht(AFRONDING, Set.of(AFRONDING), Jw307.bericht(), Reeks.van());
    }

    @Test
    void een_verzoek_om_wijziging_is_fase_6_bij_reden_1_en_fase_7_bij_reden_2() {
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), wijzigingsverzoek("1"), Reeks.van());
        verwacht(EVALUATIE, Set.of(EVALUATIE), wijzigingsverzoek("2"), Reeks.van());
    }

    @Test
    void een_toewijzing_waarvan_niets_bekend_is_is_fase_4_maar_spreekt_geen_opgave_tegen() {
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, BEHANDELTRAJECT, EVALUATIE), Jw301.bericht(), Reeks.van());
    }

    @Test
    void een_toewijzing_met_alleen_nieuwe_nummers_is_fase_4() {
        verwacht(TOEWIJZING, Set.of(TOEWIJZING), Jw301.bericht(), Reeks.van(Jw315.bericht()));
        verwacht(TOEWIJZING, Set.of(TOEWIJZING), Jw301.bericht(),
                Reeks.van(Jw301.bericht().toewijzing(t -> t.nummer(400001)), Jw305.bericht().start(s -> s.toewijzing(400001))));
    }

    @Test
    void een_toewijzing_met_een_bekend_nummer_voor_de_start_is_fase_5() {
        verwacht(STARTGESPREK, Set.of(STARTGESPREK), Jw301.bericht(), Reeks.van(Jw301.bericht()));
        verwacht(STARTGESPREK, Set.of(STARTGESPREK), Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> { }), Reeks.van(Jw301.bericht()));
    }

    @Test
    void een_ingetrokken_start_telt_niet_als_start() {
        Reeks reeks = Reeks.van(Jw301.bericht(), Jw305.bericht(), Jw305.bericht().identificatie("0002").start(Jw305.Start::verwijderd));
        verwacht(STARTGESPREK, Set.of(STARTGESPREK), Jw301.bericht(), reeks);
    }

    @Test
    void een_toewijzing_na_de_start_is_fase_6_ook_op_eigen_initiatief_van_de_gemeente() {
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), Jw301.bericht(), Reeks.van(Jw301.bericht(), Jw305.bericht()));
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), Jw301.bericht(), Reeks.van(Jw301.bericht(), Jw305.bericht(), Jw307.bericht()));
    }

    @Test
    void een_start_zonder_toewijzingnummer_op_hetzelfde_product_telt_ook() {
        Jw305 taakgericht = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"));
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), Jw301.bericht(), Reeks.van(Jw301.bericht(), taakgericht));
        Jw305 anderProduct = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").product("46", "46A01"));
        verwacht(STARTGESPREK, Set.of(STARTGESPREK), Jw301.bericht(), Reeks.van(Jw301.bericht(), anderProduct));
    }

    @Test
    void een_toewijzing_die_een_verzoek_met_reden_1_beantwoordt_is_fase_6() {
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), antwoord("REF-1"), Reeks.van(Jw301.bericht(), Jw305.bericht(), wijzigingsverzoek("1")));
    }

    @Test
    void een_toewijzing_die_een_verzoek_met_reden_2_beantwoordt_is_fase_7() {
        Reeks reeks = Reeks.van(Jw301.bericht(), Jw305.bericht(), wijzigingsverzoek("2"));
        verwacht(EVALUATIE, Set.of(EVALUATIE), antwoord("REF-1"), reeks);
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), antwoord("REF-9"), reeks);
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), Jw301.bericht(), reeks);
    }

    @Test
    void van_een_onvolledig_gezien_traject_blijft_de_afleiding_maar_niet_de_tegenspraak() {
        Traject traject = Traject.uit(Reeks.van(Jw301.bericht()).voor(Jw301.bericht())).onvolledig();
        Fasebepaling bepaling = new Fasebepaling(Reeks.bericht(Jw301.bericht()), traject);
        assertThat(bepaling.leidAf()).isEqualTo(STARTGESPREK);
        assertThat(bepaling.passend()).containsExactlyInAnyOrder(TOEWIJZING, STARTGESPREK, BEHANDELTRAJECT, EVALUATIE);
    }

    @Test
    void een_eerste_start_is_fase_4_en_past_ook_bij_5_en_7() {
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Jw305.bericht(), Reeks.van());
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Jw305.bericht(), Reeks.van(Jw301.bericht()));
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Jw305.bericht(), Reeks.van(Jw301.bericht(), Jw301.bericht().identificatie("0002")));
    }

    @Test
    void een_start_na_een_gewijzigde_toewijzing_is_fase_5() {
        Jw301 gewijzigd = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-01", "11:00:00").reden("14").omvang(6, "04", "4"));
        verwacht(STARTGESPREK, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Jw305.bericht(), Reeks.van(Jw301.bericht(), gewijzigd));
    }

    @Test
    void een_start_met_of_na_een_correctie_is_fase_5() {
        Jw305 correctie = Jw305.bericht().start(Jw305.Start::verwijderd).start(s -> s.toewijzing(300201).begindatum("2026-04-02"));
        verwacht(STARTGESPREK, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), correctie, Reeks.van(Jw301.bericht(), Jw305.bericht()));
        Reeks ingetrokken = Reeks.van(Jw301.bericht(), Jw305.bericht(), Jw305.bericht().identificatie("0002").start(Jw305.Start::verwijderd));
        verwacht(STARTGESPREK, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Jw305.bericht().identificatie("0003"), ingetrokken);
    }

    @Test
    void een_start_na_een_stop_past_alleen_bij_de_afgeleide_fase() {
        Reeks gestopt = Reeks.van(Jw301.bericht(), Jw305.bericht().start(s -> s.begindatum("2026-03-02")), Jw307.bericht());
        verwacht(STARTGESPREK, Set.of(STARTGESPREK), Jw305.bericht().identificatie("0002"), gestopt);
        Jw305 andereToewijzing = Jw305.bericht().identificatie("0002").start(s -> s.toewijzing(300202));
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), andereToewijzing, gestopt);
    }

    @Test
    void een_antwoord_volgt_het_verzoek() {
        verwacht(CONTACT, Set.of(CONTACT), Jw319.bericht().referentie("REF-1"), Reeks.van(Jw315.bericht()));
        verwacht(EVALUATIE, Set.of(EVALUATIE), Jw319.bericht().referentie("REF-1"), Reeks.van(wijzigingsverzoek("2")));
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT), Jw319.bericht().referentie("REF-1"), Reeks.van(wijzigingsverzoek("1")));
        verwacht(CONTACT, Set.of(CONTACT, BEHANDELTRAJECT, EVALUATIE), Jw319.bericht().referentie("REF-9"), Reeks.van());
    }

    @ParameterizedTest
    @EnumSource(Fase.class)
    void een_retour_volgt_de_fase_van_het_bericht_waarop_het_antwoordt(Fase fase) {
        for (Berichtbouwer<?> bericht : Arrays.<Berichtbouwer<?>>asList(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Jw319.bericht())) {
            Fasebepaling bepaling = new Fasebepaling(Reeks.bericht(Retour.op(bericht)), Traject.onbekend().metFase(fase));
            assertThat(bepaling.leidAf()).isEqualTo(fase);
            assertThat(bepaling.passend()).containsExactly(fase);
        }
    }

    @Test
    void een_retour_op_een_onbekend_bericht_volgt_de_soort() {
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, BEHANDELTRAJECT, EVALUATIE), Retour.op(Jw301.bericht()), Reeks.van());
        verwacht(TOEWIJZING, Set.of(TOEWIJZING, STARTGESPREK, EVALUATIE), Retour.op(Jw305.bericht()), Reeks.van());
        verwacht(AFRONDING, Set.of(AFRONDING), Retour.op(Jw307.bericht()), Reeks.van());
        verwacht(CONTACT, Set.of(CONTACT), Retour.op(Jw315.bericht()), Reeks.van());
        verwacht(BEHANDELTRAJECT, Set.of(BEHANDELTRAJECT, EVALUATIE), Retour.op(Jw317.bericht()), Reeks.van());
        verwacht(CONTACT, Set.of(CONTACT, BEHANDELTRAJECT, EVALUATIE), Retour.op(Jw319.bericht()), Reeks.van());
    }

    private static Jw317 wijzigingsverzoek(String reden) {
        return Jw317.bericht().met("Client/Verzoek/RedenVerzoek", reden);
    }

    private static Jw301 antwoord(String referentie) {
        return Jw301.bericht().identificatie("0009").toewijzing(t -> t.referentie(referentie).toegewezen("2026-04-01", "12:00:00").reden("12").omvang(8, "04", "4"));
    }

    private static void verwacht(Fase afgeleid, Set<Fase> passend, Berichtbouwer<?> bericht, Reeks eerder) {
        Fasebepaling bepaling = new Fasebepaling(Reeks.bericht(bericht), Traject.uit(eerder.voor(bericht)));
        assertThat(bepaling.leidAf()).isEqualTo(afgeleid);
        assertThat(bepaling.passend()).isEqualTo(passend);
    }
}
