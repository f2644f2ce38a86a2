package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.controle.niveau3.Ketenproef.fout;
import static nl.poortwachter.controle.niveau3.Ketenproef.na;
import static nl.poortwachter.controle.niveau3.Ketenproef.opmerking;
import static nl.poortwachter.controle.niveau3.Ketenproef.wacht;

import java.util.List;
import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw301.Toewijzing;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import org.junit.jupiter.api.Test;

class ToewijzingregelsTest {
    private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct";
    private static final String ANDER = "999900018";
    private static final Jw301 EERSTE = Jw301.bericht();

    private static Jw301 met(Consumer<Toewijzing> invulling) {
        return Jw301.bericht().toewijzing(invulling);
    }

    /** A later decision on the default allocation. */
    private static Jw301 wijziging(Consumer<Toewijzing> invulling) {
        return met(t -> invulling.accept(t.toegewezen("2026-04-02", "10:00:00").reden("04")));
    }

    @Test
    void TR332_een_nummer_van_een_andere_client_wordt_geweigerd() {
        na(List.of(Jw301.bericht().bsn(ANDER)), Jw301.bericht()).geeft(fout("TR332", "9332", PRODUCT + "/ToewijzingNummer"));
        na(List.of(Jw301.bericht().bsn(ANDER)), met(t -> t.nummer(300202))).slaagt();
        na(List.of(EERSTE), Jw301.bericht()).slaagt();
    }

    @Test
    void TR332_gegevens_van_een_andere_aanbieder_of_gemeente_weigeren_niet() {
        na(List.of(Jw301.bericht().aanbieder("12345679").bsn(ANDER)), Jw301.bericht()).geeft(opmerking("OP275", PRODUCT + "/ToewijzingNummer"));
        na(List.of(Jw301.bericht().aanbieder("12345679")), Jw301.bericht()).geeft(opmerking("OP275", PRODUCT + "/ToewijzingNummer"));
        na(List.of(Jw301.bericht().gemeente("1674").bsn(ANDER)), Jw301.bericht()).slaagt();
    }

    @Test
    void TR379_een_referentie_die_niet_is_aangevraagd_wacht() {
        na(List.of(), met(t -> t.referentie("REF-1"))).geeft(wacht("TR379", "9379", PRODUCT + "/ReferentieAanbieder"));
        na(List.of(Jw315.bericht()), met(t -> t.referentie("REF-1"))).slaagt();
        na(List.of(EERSTE, Jw317.bericht()), wijziging(t -> t.reden("12").omvang(4, "04", "4").periode("2026-04-01", "2027-01-31").referentie("REF-1")))
                .slaagt();
    }

    @Test
    void TR379_een_referentie_van_een_andere_client_telt_niet() {
        na(List.of(Jw315.bericht().bsn(ANDER)), met(t -> t.referentie("REF-1"))).geeft(wacht("TR379", "9379", PRODUCT + "/ReferentieAanbieder"));
    }

    @Test
    void TR385_wordt_niet_getoetst_zonder_declaraties() {
        na(List.of(EERSTE), wijziging(Toewijzing::verwijderd)).slaagt();
    }

    @Test
    void IV097_een_referentie_die_blijft_staan_wordt_opgemerkt() {
        na(List.of(Jw315.bericht(), met(t -> t.referentie("REF-1"))), wijziging(t -> t.referentie("REF-1").periode("2026-04-01", "2027-01-31")))
                .geeft(opmerking("IV097", PRODUCT + "/ReferentieAanbieder"));
    }

    @Test
    void OP033x1_een_ander_product_begin_of_omvang_onder_hetzelfde_nummer_wordt_opgemerkt() {
        na(List.of(EERSTE), wijziging(t -> t.product("45", "45A05"))).geeft(opmerking("OP033x1", PRODUCT));
        na(List.of(EERSTE), wijziging(t -> t.periode("2026-04-02", "2026-12-31"))).geeft(opmerking("OP033x1", PRODUCT));
        na(List.of(EERSTE), wijziging(t -> t.omvang(8, "04", "4"))).geeft(opmerking("OP033x1", PRODUCT));
    }

    @Test
    void OP033x1_einddatum_budget_en_totale_omvang_mogen_veranderen() {
        na(List.of(EERSTE), wijziging(t -> t.periode("2026-04-01", "2026-10-31"))).slaagt();
        na(List.of(met(t -> t.budget(500000))), wijziging(t -> t.budget(600000))).slaagt();
        na(List.of(met(t -> t.omvang(40, "04", "6"))), wijziging(t -> t.omvang(60, "04", "6"))).slaagt();
    }

    @Test
    void OP087_een_lopende_toewijzing_die_ontbreekt_wordt_opgemerkt() {
        Jw301 beide = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> { });
        na(List.of(beide), wijziging(t -> t.periode("2026-04-01", "2027-01-31"))).geeft(opmerking("OP087", "Client/ToegewezenProducten"));
        na(List.of(beide), Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "10:00:00").reden("04").periode("2026-04-01", "2027-01-31"))
                .toewijzing(t -> { })).slaagt();
        Jw301 tijdelijk = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> t.periode("2026-04-01", "2026-06-30"));
        na(List.of(tijdelijk), wijziging(t -> t.periode("2026-04-01", "2027-06-30")).dagtekening("2026-07-01")).slaagt();
    }

    @Test
    void OP186_een_einde_dat_naar_het_verleden_schuift_wordt_opgemerkt() {
        na(List.of(EERSTE), wijziging(t -> t.reden("05").periode("2026-04-01", "2026-06-30")).dagtekening("2026-07-01"))
                .geeft(opmerking("OP186", PRODUCT + "/Einddatum"));
        na(List.of(EERSTE), wijziging(t -> t.reden("05").periode("2026-04-01", "2026-06-30")).dagtekening("2026-06-30")).slaagt();
    }

    @Test
    void OP380_een_verlenging_onder_een_nieuw_nummer_wordt_opgemerkt() {
        Jw301 verlenging = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> t.product("45", "45A04").periode("2027-01-01", "2027-12-31"));
        na(List.of(EERSTE), verlenging).geeft(opmerking("OP380", PRODUCT + "[2]/ToewijzingNummer"));
        Jw301 ruimer = Jw301.bericht().toewijzing(t -> { })
                .toewijzing(t -> t.product("45", "45A04").omvang(8, "04", "4").periode("2027-01-01", "2027-12-31"));
        na(List.of(EERSTE), ruimer).slaagt();
    }

    @Test
    void IV066_een_reden_bij_een_eerste_toewijzing_wordt_opgemerkt() {
        na(List.of(), met(t -> t.reden("04"))).geeft(opmerking("IV066", PRODUCT + "/RedenWijziging"));
        na(List.of(), Jw301.bericht()).slaagt();
    }

    @Test
    void IV099_een_wijziging_zonder_reden_en_een_reden_zonder_wijziging_worden_opgemerkt() {
        na(List.of(EERSTE), met(t -> t.toegewezen("2026-04-02", "10:00:00").periode("2026-04-01", "2027-01-31"))).geeft(opmerking("IV099", PRODUCT));
        na(List.of(EERSTE), wijziging(t -> { })).geeft(opmerking("IV099", PRODUCT + "/RedenWijziging"));
        Jw301 gewijzigd = wijziging(t -> t.periode("2026-04-01", "2027-01-31"));
        na(List.of(EERSTE, gewijzigd), wijziging(t -> t.periode("2026-04-01", "2027-01-31"))).slaagt();
    }
}
