package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Uitkomst.Besluit;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeigeringenTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");

    @ParameterizedTest(name = "een {0} past niet in fase {1}, wel in fase {2}")
    @CsvSource({"JW315,0,3", "JW315,1,3", "JW315,2,3", "JW315,4,3", "JW315,5,3", "JW315,6,3", "JW315,7,3", "JW315,8,3", "JW301,0,4", "JW301,1,4",
        "JW301,2,4", "JW301,3,4", "JW301,8,4", "JW305,0,4", "JW305,1,4", "JW305,2,4", "JW305,3,4", "JW305,6,4", "JW305,8,4", "JW307,0,8", "JW307,1,8",
        "JW307,2,8", "JW307,3,8", "JW307,4,8", "JW307,5,8", "JW307,6,8", "JW307,7,8", "JW317,0,6", "JW317,1,6", "JW317,2,6", "JW317,3,6", "JW317,4,6",
        "JW317,5,6", "JW317,7,6", "JW317,8,6"})
    void min_phase_bij_een_berichtsoort_die_niet_in_de_opgegeven_fase_hoort(String soort, int opgegeven, int afgeleid) {
        Uitkomst uitkomst = Zaak.van(bericht(soort)).in(Fase.values()[opgegeven]).uitkomst();
        assertThat(uitkomst.besluit()).isEqualTo(Besluit.GEWEIGERD);
        assertThat(uitkomst.weigeringen()).extracting(Weigering::code).containsExactly("MIN-PHASE");
        assertThat(uitkomst.weigeringen().get(0).melding()).startsWith("Het bericht past niet bij de fase. Opgegeven is fase " + Fase.values()[opgegeven]
                + "; uit bericht en traject volgt fase " + Fase.values()[afgeleid] + ".");
        assertThat(uitkomst.fase()).isEqualTo(Fase.values()[afgeleid]);
        assertThat(uitkomst.xml()).isNull();
        assertThat(uitkomst.boom()).isNull();
        assertThat(uitkomst.categorieen()).isEmpty();
    }

    @Test
    void min_phase_bij_een_opgegeven_fase_die_het_traject_tegenspreekt() {
        Jw301 bericht = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("12").omvang(8, "04", "4"));
        Traject gestart = Traject.uit(Reeks.van(Jw301.bericht(), Jw305.bericht()).voor(bericht));
        assertThat(Zaak.van(bericht).met(gestart).in(Fase.TOEWIJZING).uitkomst().weigeringen()).containsExactly(new Weigering("MIN-PHASE",
                "Het bericht past niet bij de fase. Opgegeven is fase 4 (Toewijzing); uit bericht en traject volgt fase 6 (Behandeltraject).",
                "AVG artikel 5 lid 1 onder b en c"));
        assertThat(Zaak.van(bericht).met(gestart).in(Fase.BEHANDELTRAJECT).uitkomst().weigeringen()).isEmpty();
        assertThat(Zaak.van(bericht).met(gestart).uitkomst().fase()).isEqualTo(Fase.BEHANDELTRAJECT);
    }

    @ParameterizedTest(name = "in fase {0}")
    @CsvSource({"5", "6", "7"})
    void min_nochange_bij_een_toewijzing_die_niets_wijzigt(int fase) {
        Jw301 zelfde = Jw301.bericht().identificatie("0002").toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("14"));
        Traject bekend = Traject.uit(Reeks.van(Jw301.bericht()).voor(zelfde)).onvolledig();
        assertThat(Zaak.van(zelfde).met(bekend).in(Fase.values()[fase]).uitkomst().weigeringen()).containsExactly(new Weigering("MIN-NOCHANGE",
                "In deze fase mag alleen een wijziging worden gedeeld, en er is niets gewijzigd. Vergeleken met de laatst bekende toewijzing zijn, van elk "
                        + "ToegewezenProduct: Product, Omvang, Budget, Ingangsdatum en Einddatum.", "AVG artikel 5 lid 1 onder c"));
        Jw301 anders = Jw301.bericht().identificatie("0002").toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("14").omvang(5, "04", "4"));
        assertThat(Zaak.van(anders).met(bekend).in(Fase.values()[fase]).uitkomst().weigeringen()).isEmpty();
    }

    @Test
    void min_nochange_geldt_niet_in_fase_4() {
        Jw301 zelfde = Jw301.bericht().identificatie("0002").toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("14"));
        assertThat(Zaak.van(zelfde).met(Traject.uit(Reeks.van(Jw301.bericht()).voor(zelfde)).onvolledig()).in(Fase.TOEWIJZING).uitkomst().weigeringen()).isEmpty();
    }

    @Test
    void een_herzonden_toewijzing_met_hetzelfde_moment_gaat_door_iv013() {
        Jw301 herzonden = Jw301.bericht().identificatie("0002");
        Uitkomst uitkomst = Zaak.van(herzonden).met(Traject.uit(Reeks.van(Jw301.bericht()).voor(herzonden))).uitkomst();
        assertThat(uitkomst.weigeringen()).isEmpty();
        assertThat(uitkomst.fase()).isEqualTo(Fase.STARTGESPREK);
    }

    @Test
    void een_deel_herzonden_en_een_deel_opnieuw_besloten_zonder_verschil_is_geen_wijziging() {
        Jw301 eerst = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> { });
        Jw301 dan = Jw301.bericht().toewijzing(t -> { }).toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("14"));
        assertThat(codes(Zaak.van(dan).met(Traject.uit(Reeks.van(eerst).voor(dan))))).containsExactly("MIN-NOCHANGE");
    }

    @Test
    void min_nochange_bij_een_verzoek_dat_in_fase_6_niets_wijzigt_of_toevoegt() {
        Jw317 zelfde = Jw317.bericht().wijziging(w -> w.periode("2026-04-01", "2026-12-31").omvang(4, "04", "4"));
        Traject bekend = Traject.uit(Reeks.van(Jw301.bericht()).voor(zelfde));
        assertThat(Zaak.van(zelfde).met(bekend).uitkomst().weigeringen()).containsExactly(new Weigering("MIN-NOCHANGE",
                "In deze fase mag alleen een wijziging worden gedeeld, en er is niets gewijzigd. Er is geen NieuwProduct. Vergeleken met de laatst bekende "
                        + "toewijzing zijn, van elk TeWijzigenProduct: Omvang, Budget, GewensteIngangsdatum en Einddatum.", "AVG artikel 5 lid 1 onder c"));
        assertThat(codes(Zaak.van(zelfde.met("Client/Verzoek/RedenVerzoek", "2")).met(bekend))).isEmpty();
        assertThat(codes(Zaak.van(Jw317.bericht()).met(bekend))).isEmpty();
    }

    @Test
    void min_restricted_houdt_het_bericht_vast() {
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(lijst(List.of(), List.of(Berichtbouwer.BSN))).uitkomst();
        assertThat(uitkomst.besluit()).isEqualTo(Besluit.AANGEHOUDEN);
        assertThat(uitkomst.weigeringen()).extracting(Weigering::code).containsExactly("MIN-RESTRICTED");
        assertThat(uitkomst.xml()).isNull();
        assertThat(Zaak.van(Jw305.bericht()).met(lijst(List.of(), List.of("999900018"))).uitkomst().besluit()).isEqualTo(Besluit.DOORGELATEN);
    }

    @Test
    void min_content_bij_zorginhoud_als_de_gemeente_weigeren_koos() {
        Beleid weigert = beleid("regels:\n  - {regel: jw315-commentaar-product, fases: {3: weigeren}}\n");
        String element = "Client/AangevraagdeProducten/AangevraagdProduct/Commentaar";
        Uitkomst zorg = Zaak.van(Jw315.bericht().met(element, "Diagnose ADHD gesteld.")).onder(weigert).uitkomst();
        assertThat(zorg.weigeringen()).extracting(Weigering::code).containsExactly("MIN-CONTENT");
        assertThat(zorg.gestript()).extracting(Gestript::reden).contains("MIN-TEXT");
        // OP095 and OP191: what is not care content is stripped, not refused.
        assertThat(codes(Zaak.van(Jw315.bericht().met(element, "Zie ook de blauwe map.")).onder(weigert))).isEmpty();
        assertThat(codes(Zaak.van(Jw315.bericht().met(element, "Bel 0612345678.")).onder(weigert))).isEmpty();
        assertThat(Zaak.van(Jw315.bericht().met(element, "Meer tijd nodig om de doelen te halen.")).onder(weigert).uitkomst().xml())
                .contains("Meer tijd nodig om de doelen te halen.");
        // An element that the table always strips does not refuse the message.
        assertThat(codes(Zaak.van(Jw315.bericht().met("Client/Commentaar", "Diagnose ADHD gesteld.")).onder(weigert))).isEmpty();
    }

    @Test
    void van_meer_weigeringen_telt_de_eerste_in_de_vaste_volgorde() {
        Jw301 bericht = Jw301.bericht().met("Client/Commentaar", "Diagnose ADHD gesteld.").toewijzing(t -> t.toegewezen("2026-04-01", "12:00:00").reden("14"));
        Traject bekend = Traject.uit(Reeks.van(Jw301.bericht()).voor(bericht));
        Beleid streng = beleid("vereist: toestemming\nregels:\n  - {regel: jw301-commentaar-client, fases: {5: weigeren}}\n");
        Situatie fout = Situatie.zonder(Zaak.NU).metFase(Fase.AFRONDING).met("bekostiging", "toestemming");
        Zaak zaak = Zaak.van(bericht).met(bekend).onder(streng).met(fout).met(lijst(List.of(), List.of(Berichtbouwer.BSN)));
        assertThat(codes(zaak)).containsExactly("MIN-BASIS", "MIN-PHASE", "MIN-NOCHANGE", "MIN-CONSENT", "MIN-CONTENT", "MIN-RESTRICTED");
        assertThat(zaak.uitkomst().weigering().orElseThrow().code()).isEqualTo("MIN-BASIS");
        assertThat(zaak.uitkomst().besluit()).isEqualTo(Besluit.GEWEIGERD);
    }

    @Test
    void min_protected_gaat_voor_alles_en_zegt_verder_niets() {
        Situatie fout = Situatie.zonder(Zaak.NU).metFase(Fase.AFRONDING);
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(fout).met(lijst(List.of(Berichtbouwer.BSN), List.of(Berichtbouwer.BSN))).uitkomst();
        assertThat(uitkomst.weigeringen()).containsExactly(new Weigering("MIN-PROTECTED",
                "Dit bericht kan niet via het berichtenverkeer. Gebruik de afgesproken weg buiten het berichtenverkeer.", "Regeling Jeugdwet artikel 6a.6; OP003"));
        assertThat(uitkomst.gestript()).isEmpty();
        assertThat(uitkomst.markeringen()).isEmpty();
        assertThat(uitkomst.xml()).isNull();
    }

    static Bescherming lijst(Collection<String> beschermd, Collection<String> beperkt) {
        return new Bescherming() {
            @Override
            public boolean isBeschermd(Collection<String> bsns, Collection<Adres> adressen) {
                return bsns.stream().anyMatch(beschermd::contains);
            }

            @Override
            public boolean isBeperkt(String bsn) {
                return beperkt.contains(bsn);
            }
        };
    }

    private static Beleid beleid(String wijzigingen) {
        return Testbeleid.boek(wijzigingen).voor("0748", DAG);
    }

    private static List<String> codes(Zaak zaak) {
        return zaak.uitkomst().weigeringen().stream().map(Weigering::code).toList();
    }

    private static Berichtbouwer<?> bericht(String soort) {
        return switch (soort) {
            case "JW301" -> Jw301.bericht();
            case "JW305" -> Jw305.bericht();
            case "JW307" -> Jw307.bericht();
            case "JW315" -> Jw315.bericht();
            default -> Jw317.bericht();
        };
    }
}
