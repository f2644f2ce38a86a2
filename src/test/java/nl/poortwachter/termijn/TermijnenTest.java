package nl.poortwachter.termijn;

import static nl.poortwachter.bericht.bouw.Berichtbouwer.AANBIEDER;
import static nl.poortwachter.bericht.bouw.Berichtbouwer.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnenTest {
    /** A Wednesday before a week without holidays. */
    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 6, 3);

    @ParameterizedTest
    @CsvSource({"RETOUR, 2026-06-03, 2026-06-08", "BESLUIT, 2026-06-03, 2026-06-10", "ONDERZOEK, 2026-06-03, 2026-07-29",
        "ONDERZOEK, 2026-06-06, 2026-08-01", "WOONPLAATSBEGINSEL, 2026-06-03, 2026-06-17", "STARTMELDING, 2026-06-03, 2026-06-10",
        "STOPMELDING, 2026-12-22, 2026-12-30"})
    void elke_soort_heeft_haar_eigen_duur(Termijnsoort soort, LocalDate aanvang, LocalDate uiterlijk) {
        assertThat(soort.vanaf(aanvang)).isEqualTo(new Termijn(soort, aanvang, uiterlijk));
    }

    /** Stored in the database and shown in the API: add a new one, never rename one. */
    @Test
    void de_namen_en_regels_van_de_soorten_liggen_vast() {
        assertThat(Arrays.stream(Termijnsoort.values()).map(s -> s.naam() + " " + s.regel())).containsExactly("retour OP090",
                "besluit OP274/OP346", "onderzoek OP274/OP346", "woonplaatsbeginsel OP359", "startmelding OP271", "stopmelding OP272");
        assertThat(Termijnsoort.values()).allSatisfy(s -> {
            assertThat(Termijnsoort.metNaam(s.naam())).isEqualTo(s);
            assertThat(s.melding()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-06-07, -, OPEN", "2026-06-08, -, VANDAAG", "2026-06-09, -, TE_LAAT", "2026-06-09, 2026-06-08, GEHAALD",
        "2026-06-20, 2026-06-03, GEHAALD", "2026-06-09, 2026-06-09, ALSNOG"})
    void de_stand_hangt_af_van_de_dag_en_van_wanneer_het_gedaan_is(LocalDate vandaag, LocalDate gehaald, Termijnstatus status) {
        assertThat(Termijnsoort.RETOUR.vanaf(ONTVANGEN).status(vandaag, gehaald)).isEqualTo(status);
    }

    @Test
    void OP090_op_elk_heenbericht_moet_de_ontvanger_een_retour_sturen() {
        for (Berichtbouwer<?> bericht : List.of(Jw301.bericht(), Jw319.bericht())) {
            assertThat(bij(bericht)).containsExactly(new Opening(Termijnsoort.RETOUR.vanaf(ONTVANGEN), AANBIEDER, GEMEENTE, null, null));
        }
    }

    @Test
    void op_een_retour_hoeft_niemand_iets_te_doen() {
        for (Berichtbouwer<?> bericht : List.of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Jw319.bericht())) {
            assertThat(bij(Retour.op(bericht).metInhoud())).isEmpty();
        }
    }

    @Test
    void OP274_elk_gevraagd_product_krijgt_zijn_eigen_termijn_voor_een_besluit_en_een_herhaalde_referentie_een() {
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> a.referentie("A")).aanvraag(a -> a.referentie("B")).aanvraag(a -> a.referentie("A"));
        assertThat(bij(verzoek)).containsExactly(retour(), besluit("A"), besluit("B"));
    }

    @Test
    void OP346_een_verzoek_om_wijziging_krijgt_een_termijn_voor_het_geheel() {
        assertThat(bij(Jw317.bericht().referentie("W").ongewijzigd(1).nieuw(n -> { }))).containsExactly(retour(), besluit("W"));
    }

    @Test
    void OP271_een_start_telt_vanaf_de_begindatum_en_is_gedaan_op_de_dag_van_ontvangst() {
        Jw305 start = Jw305.bericht().start(s -> s.begindatum("2026-05-29"));
        assertThat(bij(start)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-05-29"));
    }

    @Test
    void OP271_bij_toewijzing_achteraf_telt_een_start_vanaf_de_ontvangst_van_de_toewijzing() {
        Jw305 start = Jw305.bericht().start(s -> s.toewijzing(7).begindatum("2026-04-01"));
        assertThat(bij(start, Map.of(7, "2026-06-01"), false)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-06-01"));
        assertThat(bij(start, Map.of(7, "2026-03-01"), false)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-04-01"));
        assertThat(bij(start, Map.of(8, "2026-06-01"), false)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-04-01"));
    }

    @Test
    void OP271_zonder_toewijzingsnummer_telt_een_start_vanaf_de_begindatum() {
        Jw305 start = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer").begindatum("2026-05-29"));
        assertThat(bij(start, Map.of(300201, "2026-06-01"), false)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-05-29"));
    }

    @Test
    void van_meer_regels_telt_de_dringendste_en_een_ingetrokken_regel_telt_niet() {
        Jw305 starts = Jw305.bericht().start(s -> s.begindatum("2026-06-02")).start(s -> s.begindatum("2026-05-28"))
                .start(s -> s.begindatum("2026-01-01").verwijderd());
        assertThat(bij(starts)).containsExactly(retour(), gedaan(Termijnsoort.STARTMELDING, "2026-05-28"));
        assertThat(bij(Jw305.bericht().start(s -> s.verwijderd()))).containsExactly(retour());
    }

    @Test
    void OP272_een_stop_telt_vanaf_de_einddatum() {
        assertThat(bij(Jw307.bericht().stop(s -> s.met("Einddatum", "2026-05-31")))).containsExactly(retour(), gedaan(Termijnsoort.STOPMELDING, "2026-05-31"));
    }

    @Test
    void OP272_van_een_stop_na_een_pauze_is_niet_bekend_wanneer_hij_definitief_werd_en_dus_loopt_er_geen_termijn() {
        assertThat(bij(Jw307.bericht(), Map.of(), true)).containsExactly(retour());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-08~41", "0001-01-01~0"})
    void een_bladwijzer_komt_terug_zoals_hij_geschreven_is(String tekst) {
        assertThat(Bladwijzer.lees(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "2026-06-08", "2026-06-08~", "2026-06-31~1", "x~1", "2026-06-08~1~2"})
    void wat_geen_bladwijzer_is_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> Bladwijzer.lees(tekst)).isInstanceOf(IllegalArgumentException.class).hasMessage("dit is geen bladwijzer");
    }

    private static Opening retour() {
        return new Opening(Termijnsoort.RETOUR.vanaf(ONTVANGEN), GEMEENTE, AANBIEDER, null, null);
    }

    private static Opening besluit(String referentie) {
        return new Opening(Termijnsoort.BESLUIT.vanaf(ONTVANGEN), GEMEENTE, AANBIEDER, referentie, null);
    }

    private static Opening gedaan(Termijnsoort soort, String aanvang) {
        return new Opening(soort.vanaf(LocalDate.parse(aanvang)), AANBIEDER, GEMEENTE, null, ONTVANGEN);
    }

    private static List<Opening> bij(Berichtbouwer<?> bericht) {
        return Termijnen.bij(Gelezen.bericht(bericht), ONTVANGEN, Voorgeschiedenis.GEEN);
    }

    private static List<Opening> bij(Berichtbouwer<?> bericht, Map<Integer, String> toewijzingen, boolean gepauzeerd) {
        return Termijnen.bij(Gelezen.bericht(bericht), ONTVANGEN, new Voorgeschiedenis() {
            @Override
            public Optional<LocalDate> toewijzingOntvangen(int toewijzingNummer) {
                return Optional.ofNullable(toewijzingen.get(toewijzingNummer)).map(LocalDate::parse);
            }

            @Override
            public boolean isGepauzeerd(Knoop stopProduct) {
                return gepauzeerd;
            }
        });
    }
}
