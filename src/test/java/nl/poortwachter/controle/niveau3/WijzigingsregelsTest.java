package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.controle.niveau3.Ketenproef.fout;
import static nl.poortwachter.controle.niveau3.Ketenproef.na;
import static nl.poortwachter.controle.niveau3.Ketenproef.wacht;

import java.util.List;
import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw301.Toewijzing;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw317.Wijziging;
import nl.poortwachter.keten.Reeks;
import org.junit.jupiter.api.Test;

class WijzigingsregelsTest {
    private static final String VERZOEK = "Client/Verzoek";
    private static final String ONGEWIJZIGD = VERZOEK + "/OngewijzigdeProducten/OngewijzigdProduct";
    private static final String TE_WIJZIGEN = VERZOEK + "/TeWijzigenProducten/TeWijzigenProduct";
    private static final Jw301 EEN = Jw301.bericht();
    private static final Jw301 TWEE = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> { });

    private static Jw301 met(Consumer<Toewijzing> invulling) {
        return Jw301.bericht().toewijzing(invulling);
    }

    /** A request of 2026-04-15 that changes the one allocation. */
    private static Jw317 wijzig(Consumer<Wijziging> invulling) {
        return Jw317.bericht().dagtekening("2026-04-15").wijziging(invulling);
    }

    /**
     * No sequence breaks TR304 alone. A JW317 that passes level 2 names at least one allocation, unchanged (TR350) or to be changed (TR351), because of
     * TR352; without any JW301 for this pair and citizen, which is what breaks TR304, that allocation is not known either.
     */
    @Test
    void TR304_een_client_zonder_toewijzing_van_deze_gemeente_wacht_met_TR350_of_TR351_op_wat_genoemd_wordt() {
        List<Berichtbouwer<?>> vanEenAnder = List.of(Jw301.bericht().bsn("999900018"));
        na(vanEenAnder, Jw317.bericht()).geeft(wacht("TR304", "8187", "Client/Bsn"), wacht("TR351", "9351", TE_WIJZIGEN + "/ToewijzingNummer"));
        na(List.of(EEN), Jw317.bericht()).slaagt();
        Jw317 aanvulling = Jw317.bericht().zonderWijziging().ongewijzigd(300201).nieuw(n -> n.product("46", "46A01"));
        na(vanEenAnder, aanvulling).geeft(wacht("TR304", "8187", "Client/Bsn"), wacht("TR350", "9350", ONGEWIJZIGD + "/ToewijzingNummer"));
        na(List.of(EEN), aanvulling).slaagt();
    }

    @Test
    void TR349_een_lopende_toewijzing_ontbreekt() {
        na(List.of(TWEE), Jw317.bericht()).geeft(fout("TR349", "9349", VERZOEK));
        na(List.of(TWEE), Jw317.bericht().ongewijzigd(300202)).slaagt();
    }

    @Test
    void TR349_wat_afgelopen_of_verwijderd_is_hoeft_niet_genoemd_te_worden_en_wat_moet_beginnen_wel() {
        na(List.of(EEN, met(t -> t.nummer(7).periode("2026-01-01", "2026-03-31"))), Jw317.bericht()).slaagt();
        na(List.of(EEN, met(t -> t.nummer(7).verwijderd())), Jw317.bericht()).slaagt();
        na(List.of(EEN, met(t -> t.nummer(7).product("46", "46A01").vanaf("2027-01-01"))), Jw317.bericht()).geeft(fout("TR349", "9349", VERZOEK));
    }

    @Test
    void TR349_een_toewijzing_die_de_aanbieder_pas_na_de_dagtekening_kreeg_telt_niet() {
        na(Reeks.van(EEN).dan(met(t -> t.nummer(7)), "2026-04-02"), Jw317.bericht()).slaagt();
        na(Reeks.van(EEN).dan(met(t -> t.nummer(7)), "2026-04-02"), Jw317.bericht().dagtekening("2026-04-02")).geeft(fout("TR349", "9349", VERZOEK));
    }

    @Test
    void TR350_een_onbekend_ongewijzigd_product_wacht_en_een_afgelopen_wordt_geweigerd() {
        na(List.of(EEN), Jw317.bericht().ongewijzigd(300202)).geeft(wacht("TR350", "9350", ONGEWIJZIGD + "/ToewijzingNummer"));
        Jw301 afgelopen = met(t -> t.nummer(300202).product("46", "46A01").periode("2026-01-01", "2026-03-31"));
        na(List.of(EEN, afgelopen), Jw317.bericht().ongewijzigd(300202)).geeft(fout("TR350", "9350", ONGEWIJZIGD + "/ToewijzingNummer"));
        Jw301 opDeDag = met(t -> t.nummer(300202).product("46", "46A01").periode("2026-01-01", "2026-04-01"));
        na(List.of(EEN, opDeDag), Jw317.bericht().ongewijzigd(300202)).slaagt();
    }

    @Test
    void TR350_een_verlenging_die_nog_onderweg_was_helpt() {
        Reeks reeks = Reeks.van(EEN, met(t -> t.nummer(300202).product("46", "46A01").periode("2026-01-01", "2026-03-31")))
                .dan(met(t -> t.nummer(300202).product("46", "46A01").toegewezen("2026-04-01", "12:00:00").periode("2026-01-01", "2026-12-31")), "2026-04-02");
        na(reeks, Jw317.bericht().ongewijzigd(300202)).slaagt();
    }

    @Test
    void TR351_een_onbekend_te_wijzigen_product_wacht_en_een_verwijderd_wordt_geweigerd_en_verder_niet_getoetst() {
        Jw317 verzoek = Jw317.bericht().wijziging(w -> { }).wijziging(w -> w.toewijzing(543).zonder("Omvang").vanaf("2026-01-01"));
        na(List.of(EEN), verzoek).geeft(wacht("TR351", "9351", TE_WIJZIGEN + "[2]/ToewijzingNummer"));
        na(List.of(EEN, met(t -> t.nummer(543).verwijderd())), verzoek).geeft(fout("TR351", "9351", TE_WIJZIGEN + "[2]/ToewijzingNummer"));
        na(List.of(EEN), Jw317.bericht()).slaagt();
    }

    @Test
    void TR357_een_wijziging_met_terugwerkende_kracht_begint_met_de_toewijzing() {
        na(List.of(EEN), wijzig(w -> w.periode("2026-04-15", "2026-12-31"))).geeft(fout("TR357", "9357", TE_WIJZIGEN + "/GewensteIngangsdatum"));
        na(List.of(EEN), wijzig(w -> w.periode("2026-04-01", "2026-12-31"))).slaagt();
        na(List.of(EEN), wijzig(w -> w.periode("2026-04-16", "2026-12-31"))).slaagt();
    }

    @Test
    void TR361_een_ongewijzigd_en_een_nieuw_product_lopen_samen() {
        Jw317 samen = Jw317.bericht().ongewijzigd(300202).nieuw(n -> n.product("45", "45A05").periode("2026-12-31", "2027-03-31"));
        na(List.of(TWEE), samen).geeft(fout("TR361", "9361", ONGEWIJZIGD), fout("TR361", "9361", VERZOEK + "/NieuweProducten/NieuwProduct"));
        Jw317 erna = Jw317.bericht().ongewijzigd(300202).nieuw(n -> n.product("45", "45A05").periode("2027-01-01", "2027-03-31"));
        na(List.of(TWEE), erna).slaagt();
    }

    @Test
    void TR373_een_ander_budget_begint_met_de_toewijzing() {
        Jw301 metBudget = met(t -> t.product("45").budget(500000));
        na(List.of(metBudget), wijzig(w -> w.budget(600000))).geeft(fout("TR373", "9373", TE_WIJZIGEN + "/GewensteIngangsdatum"));
        na(List.of(metBudget), wijzig(w -> w.budget(600000).periode("2026-04-01", "2026-12-31"))).slaagt();
        na(List.of(metBudget), wijzig(w -> w.budget(500000))).slaagt();
        na(List.of(metBudget), wijzig(w -> w.zonder("Omvang"))).geeft(fout("TR373", "9373", TE_WIJZIGEN + "/GewensteIngangsdatum"));
    }

    @Test
    void TR373_een_ander_totaal_begint_met_de_toewijzing() {
        Jw301 totaal = met(t -> t.omvang(40, "04", "6"));
        na(List.of(totaal), wijzig(w -> w.omvang(60, "04", "6"))).geeft(fout("TR373", "9373", TE_WIJZIGEN + "/GewensteIngangsdatum"));
        na(List.of(totaal), wijzig(w -> w.omvang(40, "04", "4"))).geeft(fout("TR373", "9373", TE_WIJZIGEN + "/GewensteIngangsdatum"));
        na(List.of(totaal), wijzig(w -> w.omvang(40, "04", "6"))).slaagt();
        na(List.of(EEN), wijzig(w -> w.omvang(60, "04", "4"))).slaagt();
    }

    /**
     * No sequence breaks TR375 alone. It is broken when the allocation has no Product, and TR412 when it has no Product/Code, with the same condition on
     * Omvang and Einddatum; an allocation without Product has no Product/Code, so TR412 is broken as well. The other way round is possible: see TR412.
     */
    @Test
    void TR375_en_TR412_een_toewijzing_zonder_product_wordt_zonder_omvang_gewijzigd() {
        Jw301 generiek = met(t -> t.budget(500000).zonder("Product"));
        na(List.of(generiek), wijzig(w -> w.periode("2026-04-01", "2026-12-31")))
                .geeft(fout("TR375", "9375", TE_WIJZIGEN + "/Omvang"), fout("TR412", "9412", TE_WIJZIGEN + "/Omvang"));
        na(List.of(generiek), wijzig(w -> w.budget(500000))).slaagt();
    }

    @Test
    void TR375_en_TR412_gelden_pas_na_2020() {
        Jw301 generiek = met(t -> t.budget(500000).zonder("Product").toegewezen("2019-01-01", "10:00:00").periode("2019-01-01", "2020-12-31"));
        Jw317 oud = Jw317.bericht().dagtekening("2020-06-01").wijziging(w -> w.periode("2019-01-01", "2020-12-31"));
        na(Reeks.van(generiek.dagtekening("2020-01-01")), oud).slaagt();
    }

    @Test
    void TR411_een_toewijzing_met_code_wordt_met_omvang_gewijzigd() {
        na(List.of(EEN), wijzig(w -> w.zonder("Omvang"))).geeft(fout("TR411", "9411", TE_WIJZIGEN));
        na(List.of(EEN), wijzig(w -> w.omvang(4, "04", "4"))).slaagt();
    }

    @Test
    void TR412_een_toewijzing_met_alleen_een_categorie_wordt_zonder_omvang_gewijzigd() {
        Jw301 categorie = met(t -> t.product("45"));
        na(List.of(categorie), wijzig(w -> { })).geeft(fout("TR412", "9412", TE_WIJZIGEN + "/Omvang"));
        na(List.of(categorie), wijzig(w -> w.zonder("Omvang"))).slaagt();
    }
}
