package nl.poortwachter.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/adr/0031: which days count. */
class WerkdagenTest {

    // From published tables; 1818 and 2285 have the earliest Easter, 1943 and 2038 the latest, 1954 and 1981 are the exceptions of the method.
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2016-03-27", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22"})
    void pasen_valt_op_de_bekende_dagen(LocalDate pasen) {
        assertThat(Feestdagen.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @Property
    void pasen_is_een_zondag_van_22_maart_tot_en_met_25_april(@ForAll @IntRange(min = 1583, max = 9999) int jaar) {
        LocalDate pasen = Feestdagen.pasen(jaar);
        assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(pasen).isBetween(LocalDate.of(jaar, 3, 22), LocalDate.of(jaar, 4, 25));
    }

    @Test
    void de_feestdagen_van_2026_en_2027_zijn_precies_deze() {
        assertThat(feestdagen(2026)).containsExactly(dag("2026-01-01"), dag("2026-04-06"), dag("2026-04-27"), dag("2026-05-05"), dag("2026-05-14"),
                dag("2026-05-25"), dag("2026-12-25"), dag("2026-12-26"));
        assertThat(feestdagen(2027)).containsExactly(dag("2027-01-01"), dag("2027-03-29"), dag("2027-04-27"), dag("2027-05-05"), dag("2027-05-06"),
                dag("2027-05-17"), dag("2027-12-25"), dag("2027-12-26"));
    }

    @Test
    void koningsdag_op_zondag_wordt_op_zaterdag_gevierd_en_op_zaterdag_gewoon_op_die_dag() {
        assertThat(Feestdagen.koningsdag(2025)).isEqualTo(dag("2025-04-26"));
        assertThat(Feestdagen.koningsdag(2031)).isEqualTo(dag("2031-04-26"));
        assertThat(Feestdagen.koningsdag(2024)).isEqualTo(dag("2024-04-27"));
        assertThat(Feestdagen.isFeestdag(dag("2025-04-27"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", "2027-03-26", "2026-05-15", "2026-12-24", "2026-12-31", "2026-05-04"})
    void goede_vrijdag_de_dag_na_hemelvaart_en_de_dag_voor_een_feestdag_zijn_gewone_werkdagen(LocalDate dag) {
        assertThat(Werkdagen.isWerkdag(dag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-05", "2026-05-05", "2027-05-05", "2030-05-05"})
    void bevrijdingsdag_telt_elk_jaar_als_feestdag(LocalDate dag) {
        assertThat(Feestdagen.isFeestdag(dag)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 3, 2026-06-04",
        "2026-06-03, 3, 2026-06-08",
        "2026-06-05, 1, 2026-06-08",
        "2026-06-06, 1, 2026-06-08",
        "2026-06-07, 3, 2026-06-10",
        "2026-04-02, 3, 2026-04-08",
        "2026-04-24, 1, 2026-04-28",
        "2026-05-04, 1, 2026-05-06",
        "2026-05-13, 1, 2026-05-15",
        "2026-12-24, 3, 2026-12-30",
        "2026-12-31, 1, 2027-01-04",
        "2025-04-25, 1, 2025-04-28",
        "2026-06-06, 0, 2026-06-06"})
    void weekend_en_feestdagen_tellen_niet_mee_en_de_dag_zelf_ook_niet(LocalDate van, int werkdagen, LocalDate uitkomst) {
        assertThat(Werkdagen.plus(van, werkdagen)).isEqualTo(uitkomst);
    }

    @Property
    void plus_komt_op_een_werkdag_uit_met_precies_zoveel_werkdagen_ertussen(@ForAll @IntRange(min = 0, max = 40_000) int dag,
            @ForAll @IntRange(min = 1, max = 30) int aantal) {
        LocalDate van = LocalDate.of(2014, 1, 1).plusDays(dag);
        LocalDate tot = Werkdagen.plus(van, aantal);
        assertThat(Werkdagen.isWerkdag(tot)).isTrue();
        assertThat(van.plusDays(1).datesUntil(tot.plusDays(1)).filter(Werkdagen::isWerkdag)).hasSize(aantal);
    }

    @Test
    void een_negatief_aantal_werkdagen_bestaat_niet() {
        assertThatThrownBy(() -> Werkdagen.plus(dag("2026-06-01"), -1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("een aantal werkdagen is niet negatief");
    }

    private static List<LocalDate> feestdagen(int jaar) {
        return LocalDate.of(jaar, 1, 1).datesUntil(LocalDate.of(jaar + 1, 1, 1)).filter(Feestdagen::isFeestdag).toList();
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
