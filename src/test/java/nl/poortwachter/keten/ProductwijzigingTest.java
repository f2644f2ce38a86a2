package nl.poortwachter.keten;

import static nl.poortwachter.keten.Productwijziging.BEEINDIGD;
import static nl.poortwachter.keten.Productwijziging.GEWIJZIGD;
import static nl.poortwachter.keten.Productwijziging.HERZONDEN;
import static nl.poortwachter.keten.Productwijziging.INGETROKKEN;
import static nl.poortwachter.keten.Productwijziging.NIEUW;
import static nl.poortwachter.keten.Productwijziging.ONGEWIJZIGD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw317;
import org.junit.jupiter.api.Test;

class ProductwijzigingTest {
    private static final Consumer<Jw301.Toewijzing> LATER = t -> t.toegewezen("2026-04-01", "11:00:00").reden("14");

    @Test
    void een_onbekend_nummer_is_nieuw() {
        assertThat(na(Jw301.bericht().toewijzing(t -> t.nummer(400001)))).containsExactly(NIEUW);
    }

    @Test
    void hetzelfde_besluit_met_hetzelfde_moment_is_herzonden() {
        assertThat(na(Jw301.bericht())).containsExactly(HERZONDEN);
    }

    @Test
    void een_nieuw_besluit_dat_niets_verandert_is_ongewijzigd() {
        assertThat(na(Jw301.bericht().toewijzing(LATER))).containsExactly(ONGEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.met("Commentaar", "ander").referentie("REF-1"))))).containsExactly(ONGEWIJZIGD);
    }

    @Test
    void elk_vergeleken_gegeven_maakt_verschil() {
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.product("46", "45A04"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.product("45", "45A05"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.omvang(5, "04", "4"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.omvang(4, "01", "4"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.omvang(4, "04", "2"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.budget(50000))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.periode("2026-04-02", "2026-12-31"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.periode("2026-04-01", "2027-01-01"))))).containsExactly(GEWIJZIGD);
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.vanaf("2026-04-01"))))).containsExactly(GEWIJZIGD);
    }

    @Test
    void een_eerdere_of_eerste_einddatum_beeindigt() {
        assertThat(na(Jw301.bericht().toewijzing(LATER.andThen(t -> t.periode("2026-04-01", "2026-12-30"))))).containsExactly(BEEINDIGD);
        Reeks open = Reeks.van(Jw301.bericht().toewijzing(t -> t.vanaf("2026-04-01")));
        Jw301 eerste = Jw301.bericht().toewijzing(LATER);
        assertThat(Productwijziging.van(Reeks.bericht(eerste), Traject.uit(open.voor(eerste)))).containsExactly(BEEINDIGD);
    }

    @Test
    void reden_13_trekt_in_en_nog_eens_13_verandert_niets() {
        Jw301 weg = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-01", "11:00:00").verwijderd());
        assertThat(na(weg)).containsExactly(INGETROKKEN);
        Reeks ingetrokken = Reeks.van(Jw301.bericht(), weg);
        assertThat(Productwijziging.van(Reeks.bericht(weg), Traject.uit(ingetrokken.voor(weg)))).containsExactly(HERZONDEN);
        Jw301 eendaags = Jw301.bericht().toewijzing(t -> t.periode("2026-04-01", "2026-04-01"));
        assertThat(Productwijziging.van(Reeks.bericht(weg), Traject.uit(Reeks.van(eendaags).voor(weg)))).containsExactly(INGETROKKEN);
    }

    @Test
    void de_laatst_besloten_versie_telt_niet_de_laatst_ontvangen() {
        Jw301 nieuwste = Jw301.bericht().toewijzing(LATER.andThen(t -> t.omvang(8, "04", "4")));
        Reeks omgekeerd = Reeks.van(nieuwste, Jw301.bericht());
        assertThat(Productwijziging.van(Reeks.bericht(nieuwste), Traject.uit(omgekeerd.voor(nieuwste)))).containsExactly(HERZONDEN);
    }

    @Test
    void van_een_nooit_gezien_traject_zegt_een_reden_met_einddatum_dat_de_toewijzing_eindigt() {
        Jw301 einde = Jw301.bericht().toewijzing(t -> t.reden("05"));
        assertThat(Productwijziging.van(Reeks.bericht(einde), Traject.onbekend())).containsExactly(BEEINDIGD);
        assertThat(Productwijziging.van(Reeks.bericht(Jw301.bericht()), Traject.onbekend())).containsExactly(NIEUW);
        Traject bekend = Traject.uit(Reeks.van(Jw301.bericht().toewijzing(t -> t.nummer(400001))).voor(einde));
        assertThat(Productwijziging.van(Reeks.bericht(einde), bekend)).containsExactly(NIEUW);
    }

    @Test
    void elk_product_krijgt_zijn_eigen_oordeel_in_de_volgorde_van_het_bericht() {
        Jw301 eerst = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> { });
        Jw301 dan = Jw301.bericht().toewijzing(LATER.andThen(t -> t.omvang(8, "04", "4"))).toewijzing(t -> { }).toewijzing(t -> { });
        assertThat(Productwijziging.van(Reeks.bericht(dan), Traject.uit(Reeks.van(eerst).voor(dan)))).containsExactly(GEWIJZIGD, HERZONDEN, NIEUW);
    }

    @Test
    void een_verzoek_verandert_pas_iets_als_een_product_nieuw_of_anders_is() {
        Jw317 zelfde = Jw317.bericht().wijziging(w -> w.periode("2026-04-01", "2026-12-31").omvang(4, "04", "4"));
        assertThat(verandert(zelfde)).isFalse();
        assertThat(verandert(Jw317.bericht().zonderWijziging().ongewijzigd(300201))).isFalse();
        assertThat(verandert(Jw317.bericht().zonderWijziging().ongewijzigd(300201).nieuw(n -> { }))).isTrue();
        assertThat(verandert(Jw317.bericht().wijziging(w -> w.periode("2026-04-01", "2026-12-31").omvang(5, "04", "4")))).isTrue();
        assertThat(verandert(Jw317.bericht().wijziging(w -> w.periode("2026-04-01", "2027-12-31").omvang(4, "04", "4")))).isTrue();
        assertThat(verandert(Jw317.bericht().wijziging(w -> w.periode("2026-05-01", "2026-12-31").omvang(4, "04", "4")))).isTrue();
        assertThat(verandert(Jw317.bericht().wijziging(w -> w.periode("2026-04-01", "2026-12-31").zonder("Omvang").budget(100)))).isTrue();
        assertThat(verandert(Jw317.bericht().wijziging(w -> w.toewijzing(400001).periode("2026-04-01", "2026-12-31").omvang(4, "04", "4")))).isTrue();
    }

    private static boolean verandert(Jw317 verzoek) {
        return Productwijziging.verandert(Reeks.bericht(verzoek), Traject.uit(Reeks.van(Jw301.bericht()).voor(verzoek)));
    }

    private static java.util.List<Productwijziging> na(Jw301 bericht) {
        return Productwijziging.van(Reeks.bericht(bericht), Traject.uit(Reeks.van(Jw301.bericht()).voor(bericht)));
    }
}
