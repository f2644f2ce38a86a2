package nl.poortwachter.controle.niveau4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.niveau4.Niveau4.Overgeslagen;
import nl.poortwachter.controle.niveau4.Niveau4.Resultaat;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.partij.Productlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Niveau4Test {
    private static final Instant APRIL = Instant.parse("2026-04-30T10:00:00Z");
    private static final Productlijst LIJST = new Productlijst(Map.of("45", Set.of("45A04", "45A05"), "40", Set.of("40A01")));
    private static final Gemeentelijst GEMEENTEN = Gemeentelijst.meegeleverd();

    private record Verwacht(String code, String retourcode, String pad) { }

    static List<Berichtbouwer<?>> berichten() {
        return List.of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht().nieuw(n -> { }), Jw319.bericht());
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void een_gewoon_bericht_slaagt(Berichtbouwer<?> bericht) {
        assertThat(gevonden(Reeks.van(), bericht)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void TR135_een_bericht_van_morgen_wordt_geweigerd(Berichtbouwer<?> bericht) {
        bericht.dagtekening("2026-05-01");
        assertThat(gevonden(Reeks.van(), bericht)).containsExactly(new Verwacht("TR135", "8848", "Header/BerichtIdentificatie/Dagtekening"));
        bericht.dagtekening("2026-04-30");
        assertThat(gevonden(Reeks.van(), bericht)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30T21:59:59Z, 1", "2026-04-30T22:00:00Z, 0", "2026-01-31T22:59:59Z, 1", "2026-01-31T23:00:00Z, 0"})
    void TR135_de_dag_begint_om_middernacht_in_nederland(Instant nu, int bevindingen) {
        String morgen = nu.isBefore(Instant.parse("2026-02-02T00:00:00Z")) ? "2026-02-01" : "2026-05-01";
        Niveau4 niveau4 = new Niveau4(GEMEENTEN, Productlijsten.geen());
        Jw319 bericht = Jw319.bericht().dagtekening(morgen);
        assertThat(niveau4.controleer(Reeks.bericht(bericht), Reeks.van().voor(bericht), nu).bevindingen()).hasSize(bevindingen);
    }

    @Test
    void TR378_een_onbekende_gemeente_wordt_geweigerd_aan_welke_kant_zij_ook_staat() {
        for (Berichtbouwer<?> bericht : berichten()) {
            bericht.gemeente("9999");
            String kant = bericht.soort().afzenderIsGemeente() ? "Afzender" : "Ontvanger";
            assertThat(gevonden(Reeks.van(), bericht)).as(bericht.soort().name()).containsExactly(new Verwacht("TR378", "S300", "Header/" + kant));
        }
    }

    @Test
    void TR378_een_opgeheven_gemeente_telt_als_zij_bij_het_begin_van_de_toewijzing_bestond() {
        Verwacht geweigerd = new Verwacht("TR378", "S300", "Header/Afzender");
        assertThat(gevonden(Reeks.van(), Jw301.bericht().gemeente("0501").toewijzing(t -> t.vanaf("2023-01-01")))).containsExactly(geweigerd);
        assertThat(gevonden(Reeks.van(), Jw301.bericht().gemeente("0501").toewijzing(t -> t.vanaf("2023-01-01"))
                .toewijzing(t -> t.vanaf("2022-12-31")))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw315.bericht().gemeente("0501").aanvraag(a -> a.vanaf("2022-12-31")))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw305.bericht().gemeente("0501").start(s -> s.met("ToewijzingIngangsdatum", "2022-12-31")))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw307.bericht().gemeente("0501").stop(s -> s.met("ToewijzingIngangsdatum", "2022-12-31")))).isEmpty();
    }

    @Test
    void TR378_de_toewijzing_waarnaar_een_bericht_verwijst_telt_ook() {
        Reeks toegewezen = Reeks.van(Jw301.bericht().gemeente("0501").toewijzing(t -> t.vanaf("2022-12-31")));
        Jw305 start = Jw305.bericht().gemeente("0501").start(s -> s.zonder("ToewijzingIngangsdatum"));
        Verwacht geweigerd = new Verwacht("TR378", "S300", "Header/Ontvanger");
        assertThat(gevonden(toegewezen, start)).isEmpty();
        assertThat(gevonden(Reeks.van(), start)).containsExactly(geweigerd);
        assertThat(gevonden(toegewezen, Jw317.bericht().gemeente("0501"))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw317.bericht().gemeente("0501"))).containsExactly(geweigerd);
        assertThat(gevonden(toegewezen, Jw317.bericht().gemeente("0501").zonderWijziging().ongewijzigd(300201))).isEmpty();
    }

    @Test
    void TR378_een_verwijzing_naar_een_gemeente_die_niet_bestaat_staat_op_het_woonplaatsbeginsel() {
        assertThat(gevonden(Reeks.van(), Jw319.bericht().andereGemeente("0001")))
                .containsExactly(new Verwacht("TR378", "S300", "Antwoord/Woonplaatsbeginsel/Gemeente"));
        assertThat(gevonden(Reeks.van(), Jw319.bericht().andereGemeente("0501"))).hasSize(1);
        assertThat(gevonden(Reeks.van(), Jw319.bericht().andereGemeente("1674"))).isEmpty();
    }

    @Test
    void TR381_een_code_die_niet_bij_de_categorie_hoort_wordt_geweigerd_in_elk_soort_bericht() {
        assertThat(gevonden(Reeks.van(), Jw301.bericht().toewijzing(t -> t.product("45", "40A01"))))
                .containsExactly(new Verwacht("TR381", "S329", "Client/ToegewezenProducten/ToegewezenProduct/Product/Code"));
        assertThat(gevonden(Reeks.van(), Jw305.bericht().start(s -> s.product("45", "40A01"))))
                .containsExactly(new Verwacht("TR381", "S329", "Client/StartProducten/StartProduct/Product/Code"));
        assertThat(gevonden(Reeks.van(), Jw307.bericht().stop(s -> s.product("45", "40A01"))))
                .containsExactly(new Verwacht("TR381", "S329", "Client/StopProducten/StopProduct/Product/Code"));
        assertThat(gevonden(Reeks.van(), Jw315.bericht().aanvraag(a -> a.product("45", "40A01"))))
                .containsExactly(new Verwacht("TR381", "S329", "Client/AangevraagdeProducten/AangevraagdProduct/Product/Code"));
        assertThat(gevonden(Reeks.van(), Jw317.bericht().nieuw(n -> n.product("45", "40A01"))))
                .containsExactly(new Verwacht("TR381", "S329", "Client/Verzoek/NieuweProducten/NieuwProduct/Product/Code"));
    }

    @Test
    void TR381_een_verwijdering_en_een_product_zonder_code_worden_niet_getoetst() {
        assertThat(gevonden(Reeks.van(), Jw305.bericht().start(s -> s.product("45", "40A01").verwijderd()))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw307.bericht().stop(s -> s.product("45", "40A01").verwijderd()))).isEmpty();
        assertThat(gevonden(Reeks.van(), Jw301.bericht().toewijzing(t -> t.product("51")))).isEmpty();
    }

    @Test
    void TR381_zonder_productlijst_is_overgeslagen_en_dat_wordt_gezegd() {
        Niveau4 zonder = new Niveau4(GEMEENTEN, Productlijsten.geen());
        Overgeslagen gemeld = new Overgeslagen("TR381", "geen productlijst afgesproken tussen deze gemeente en aanbieder");
        assertThat(zonder.controleer(Reeks.bericht(Jw301.bericht()), Reeks.van().voor(Jw301.bericht()), APRIL)).isEqualTo(new Resultaat(List.of(), List.of(gemeld)));
        assertThat(zonder.controleer(Reeks.bericht(Jw319.bericht()), Reeks.van().voor(Jw319.bericht()), APRIL)).isEqualTo(new Resultaat(List.of(), List.of()));
    }

    private static List<Verwacht> gevonden(Reeks reeks, Berichtbouwer<?> bericht) {
        Productlijsten lijsten = (paar, dag) -> Optional.of(LIJST).filter(lijst -> paar.equals(Paar.van(Reeks.bericht(bericht))));
        List<Bevinding> bevindingen = new Niveau4(GEMEENTEN, lijsten).controleer(Reeks.bericht(bericht), reeks.voor(bericht), APRIL)
                .bevindingen();
        assertThat(bevindingen).allMatch(b -> b.niveau() == 4 && b.ernst() == Ernst.FOUT);
        return bevindingen.stream().map(b -> new Verwacht(b.code(), b.retourcode(), b.pad().substring("/Bericht/".length()))).toList();
    }
}
