package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import org.junit.jupiter.api.Test;

class KetenbeeldTest {
    private static final Paar PAAR = new Paar("0748", "12345678");
    private static final LocalDate DAG = LocalDate.of(2026, 4, 1);

    @Test
    void een_toewijzing_wordt_met_al_haar_velden_een_feit() {
        Ketenfeiten feiten = Ketenfeiten.uit(Reeks.bericht(Jw301.bericht().toewijzing(t -> t.referentie("REF-1").reden("04"))));
        assertThat(feiten).isEqualTo(new Ketenfeiten(PAAR, new Berichtsleutel("0748", "436", "0001"),
                List.of(new Toewijzing(300201, "REF-1", new Product("45", "45A04"), DAG.atTime(10, 0), DAG, LocalDate.of(2026, 12, 31), "04",
                        new Omvang(4, "04", "4"), null, DAG)),
                List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void een_verzoek_om_toewijzing_wordt_een_feit_per_product() {
        Ketenfeiten feiten = Ketenfeiten.uit(Reeks.bericht(Jw315.bericht().met("Client/GezagsdragerBekend", "1")
                .aanvraag(a -> { }).aanvraag(a -> a.verwijzer("02", "87654321"))));
        assertThat(feiten.verzoeken()).containsExactly(new Verzoek("REF-1", Berichtsoort.JW315, DAG, "01", true, null),
                new Verzoek("REF-2", Berichtsoort.JW315, DAG, "02", true, null));
    }

    @Test
    void een_verzoek_om_wijziging_en_een_antwoord_worden_een_feit() {
        assertThat(Ketenfeiten.uit(Reeks.bericht(Jw317.bericht())).verzoeken())
                .containsExactly(new Verzoek("REF-1", Berichtsoort.JW317, DAG, null, null, "1"));
        assertThat(Ketenfeiten.uit(Reeks.bericht(Jw319.bericht())).antwoorden()).containsExactly(new Antwoord("REF-1", true));
        assertThat(Ketenfeiten.uit(Reeks.bericht(Jw319.bericht().inOnderzoek())).antwoorden()).containsExactly(new Antwoord("REF-1", false));
    }

    @Test
    void een_verwijdering_gaat_voor_op_een_toevoeging_waar_zij_ook_staat() {
        Ketenfeiten feiten = Ketenfeiten.uit(Reeks.bericht(Jw305.bericht()
                .start(s -> s.toewijzing(1).begindatum("2026-04-02")).start(s -> s.toewijzing(1).verwijderd())));
        assertThat(feiten.starts()).extracting(Startmelding::verwijdering).containsExactly(true, false);
    }

    @Test
    void een_pauze_gaat_voor_op_het_einde_en_een_eerder_einde_op_een_later() {
        Ketenfeiten feiten = Ketenfeiten.uit(Reeks.bericht(Jw307.bericht().stop(s -> s.einde("2026-05-02", "31")).stop(s -> s.einde("2026-05-01", "31"))
                .stop(s -> s.einde("2026-06-01", "20")).stop(s -> s.einde("2026-07-01", "33").verwijderd())));
        assertThat(feiten.stops()).extracting(s -> s.sleutel().einddatum().toString())
                .containsExactly("2026-07-01", "2026-06-01", "2026-05-01", "2026-05-02");
    }

    @Test
    void de_laatst_besliste_versie_geldt_ook_als_zij_eerder_ontvangen_is() {
        Ketenbeeld beeld = Reeks.van(
                Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-03", "10:00:00").periode("2026-04-01", "2026-09-30").reden("05")),
                Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "23:59:59"))).voor(Jw305.bericht());
        assertThat(beeld.geldende().get(300201).einddatum()).isEqualTo("2026-09-30");
    }

    @Test
    void bij_gelijke_momenten_geldt_de_later_ontvangen_versie() {
        Ketenbeeld beeld = Reeks.van(Jw301.bericht(),
                Jw301.bericht().toewijzing(t -> t.periode("2026-04-01", "2026-09-30").reden("05"))).voor(Jw305.bericht());
        assertThat(beeld.geldende().get(300201).einddatum()).isEqualTo("2026-09-30");
    }

    @Test
    void actueel_is_wat_niet_verwijderd_is_en_niet_voor_de_dag_eindigt() {
        Toewijzing toewijzing = Reeks.van(Jw301.bericht()).voor(Jw305.bericht()).geldende().get(300201);
        assertThat(toewijzing.isActueelOp(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(toewijzing.isActueelOp(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(toewijzing.isActueelOp(LocalDate.of(2026, 1, 1))).as("toekomstig telt mee").isTrue();
        Toewijzing verwijderd = Reeks.van(Jw301.bericht().toewijzing(Jw301.Toewijzing::verwijderd)).voor(Jw305.bericht()).geldende().get(300201);
        assertThat(List.of(verwijderd.isVerwijderd(), verwijderd.isActueelOp(DAG))).containsExactly(true, false);
    }

    @Test
    void een_versie_telt_voor_de_aanbieder_vanaf_de_dag_van_ontvangst() {
        Reeks reeks = Reeks.van(Jw301.bericht()).dan(Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-01", "11:00:00").reden("05")), "2026-04-02");
        Ketenbeeld beeld = reeks.voor(Jw317.bericht());
        assertThat(beeld.geldendeZoalsBekendOp(DAG).get(300201).redenWijziging()).isNull();
        assertThat(beeld.geldendeZoalsBekendOp(DAG.plusDays(1)).get(300201).redenWijziging()).isEqualTo("05");
    }

    @Test
    void een_ontvangst_lang_na_de_dagtekening_zegt_niets_over_wat_de_aanbieder_wist() {
        Ketenbeeld beeld = Reeks.van().dan(Jw301.bericht(), "2026-11-22").voor(Jw317.bericht());
        assertThat(beeld.geldendeZoalsBekendOp(DAG)).containsOnlyKeys(300201);
    }

    @Test
    void een_verzoek_is_open_tot_een_toewijzing_of_een_afwijzing() {
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> { }).aanvraag(a -> { }).aanvraag(a -> { });
        Ketenbeeld beeld = Reeks.van(verzoek, Jw301.bericht().toewijzing(t -> t.referentie("REF-1")),
                Jw319.bericht().referentie("REF-2"), Jw319.bericht().referentie("REF-3").inOnderzoek()).voor(Jw315.bericht());
        assertThat(beeld.openVerzoeken()).extracting(Verzoek::referentie).containsExactly("REF-3");
    }

    @Test
    void een_antwoord_ziet_alleen_wat_zijn_referentie_draagt_en_vindt_zo_de_burger() {
        Ketenbeeld beeld = Reeks.van(Jw315.bericht().bsn("999900018"), Jw301.bericht(), Jw317.bericht().referentie("REF-2")).voor(Jw319.bericht());
        assertThat(beeld).isEqualTo(new Ketenbeeld(PAAR, Reeks.pseudoniem("999900018"), List.of(), List.of(), List.of(),
                List.of(new Verzoek("REF-1", Berichtsoort.JW315, DAG, "01", null, null)), List.of(), Elders.LEEG));
    }

    @Test
    void elders_is_beperkt_tot_wat_het_bericht_zelf_noemt() {
        Reeks reeks = Reeks.van(Jw301.bericht().aanbieder("11111111").bsn("999900018").toewijzing(t -> { }).toewijzing(t -> { }),
                Jw315.bericht().gemeente("1674"), Jw315.bericht().aanvraag(a -> a.referentie("REF-9"))).geweigerd(Jw307.bericht());
        assertThat(reeks.voor(Jw301.bericht().identificatie("0002")).elders())
                .isEqualTo(new Elders(Set.of(), Set.of(), Set.of(new Houder(300201, "11111111", Reeks.pseudoniem("999900018")))));
        assertThat(reeks.voor(Jw317.bericht()).elders()).isEqualTo(new Elders(Set.of(), Set.of("REF-1"), Set.of()));
        assertThat(reeks.voor(Jw307.bericht()).elders().sleutels()).containsExactly(new Berichtsleutel("12345678", "440", "0001"));
    }

    @Test
    void uiterste_datums_en_tijden_blijven_binnen_wat_de_database_kent() {
        Toewijzing toewijzing = Ketenfeiten.uit(Reeks.bericht(Jw301.bericht()
                .toewijzing(t -> t.toegewezen("-4000-01-01", "24:00:00").vanaf("123456-01-01")))).toewijzingen().get(0);
        assertThat(Map.of("moment", toewijzing.moment(), "ingang", toewijzing.ingangsdatum())).isEqualTo(
                Map.of("moment", LocalDate.of(1, 1, 1).atTime(LocalTime.of(23, 59, 59, 999_999_000)), "ingang", LocalDate.of(9999, 12, 31)));
    }
}
