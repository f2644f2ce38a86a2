package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.controle.niveau3.Ketenproef.fout;
import static nl.poortwachter.controle.niveau3.Ketenproef.na;
import static nl.poortwachter.controle.niveau3.Ketenproef.wacht;

import java.util.List;
import java.util.function.Consumer;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw301.Toewijzing;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.keten.Reeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say where another rule or a lower level would speak first, or after a message that was refused. */
class LosseKetenregelsTest {
    private static final String VERZOEK = "Client/Verzoek";
    private static final String TE_WIJZIGEN = VERZOEK + "/TeWijzigenProducten/TeWijzigenProduct";
    private static final Jw301 EEN = Jw301.bericht();

    private static Jw301 met(Consumer<Toewijzing> invulling) {
        return Jw301.bericht().toewijzing(invulling);
    }

    static List<Berichtbouwer<?>> soorten() {
        return List.of(Jw301.bericht(), Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum")), Jw315.bericht());
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void TR056_een_gebruikte_identificatie_wordt_geweigerd_ook_als_het_eerdere_bericht_dat_was(Berichtbouwer<?> bericht) {
        bericht.identificatie("PROEF");
        na(Reeks.van().geweigerd(bericht), bericht).geeft(fout("TR056", "9056", "Header/BerichtIdentificatie/Identificatie"));
        bericht.identificatie("proef");
        na(Reeks.van().geweigerd(bericht), bericht).slaagt();
    }

    @Test
    void TR056_een_andere_afzender_of_soort_mag_dezelfde_identificatie_gebruiken() {
        na(Reeks.van().geweigerd(Jw315.bericht().aanbieder("12345679").identificatie("PROEF")).geweigerd(Jw305.bericht().identificatie("PROEF")),
                Jw315.bericht()).slaagt();
    }

    @Test
    void TR019_een_stop_waarvan_alleen_de_toewijzing_onbekend_is_wacht() {
        Jw307 stop = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-07-17", "31"));
        na(List.of(Jw305.bericht()), stop).geeft(wacht("TR019", "9019", "Client/StopProducten/StopProduct/ToewijzingNummer"));
        na(List.of(Jw301.bericht(), Jw305.bericht()), stop).slaagt();
    }

    @Test
    void TR304_een_client_zonder_toewijzing_van_deze_gemeente_wacht() {
        Jw317 nieuw = Jw317.bericht().zonderWijziging().nieuw(n -> { });
        na(List.of(Jw301.bericht().bsn("999900018")), nieuw).geeft(wacht("TR304", "8187", "Client/Bsn"));
        na(List.of(met(Toewijzing::verwijderd)), nieuw).slaagt();
    }

    @Test
    void TR361_wat_open_is_gelaten_dekt_alles() {
        na(List.of(EEN), Jw317.bericht().nieuw(n -> n.product("45"))).geeft(fout("TR361", "9361", TE_WIJZIGEN),
                fout("TR361", "9361", VERZOEK + "/NieuweProducten/NieuwProduct"));
        na(List.of(EEN), Jw317.bericht().nieuw(n -> n.product("46"))).slaagt();
        na(List.of(EEN), Jw317.bericht().nieuw(n -> n.zonder("Product"))).geeft(fout("TR361", "9361", TE_WIJZIGEN),
                fout("TR361", "9361", VERZOEK + "/NieuweProducten/NieuwProduct"));
    }

    @Test
    void TR361_alleen_de_producten_die_elkaar_raken_krijgen_de_code() {
        Jw317 verzoek = Jw317.bericht().nieuw(n -> n.product("46", "46A01")).nieuw(n -> n.product("47", "47A01").periode("2026-05-01", "2026-06-30"))
                .nieuw(n -> n.product("47", "47A01").periode("2026-06-30", "2026-12-31")).nieuw(n -> n.product("47", "47A02"));
        na(List.of(EEN), verzoek).geeft(fout("TR361", "9361", VERZOEK + "/NieuweProducten/NieuwProduct[2]"),
                fout("TR361", "9361", VERZOEK + "/NieuweProducten/NieuwProduct[3]"));
    }

    @Test
    void TR347_een_referentie_uit_een_geweigerd_verzoek_is_niet_gebruikt() {
        na(Reeks.van().geweigerd(Jw315.bericht()), Jw315.bericht()).slaagt();
    }

    @Test
    void TR019_reden_13_met_een_latere_einddatum_is_geen_verwijdering() {
        Jw301 beeindigd = met(t -> t.toegewezen("2026-04-02", "10:00:00").periode("2026-04-01", "2026-04-02").reden("13"));
        na(List.of(EEN, beeindigd), Jw305.bericht()).slaagt();
    }
}
