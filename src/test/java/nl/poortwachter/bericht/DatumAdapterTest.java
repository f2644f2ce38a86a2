package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the schema lets through as LDT_Datum becomes a date. */
class DatumAdapterTest {
    private final DatumAdapter adapter = new DatumAdapter();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
        "2026-11-22,2026-11-22", "\" \t2026-11-22\n\",2026-11-22", "12026-01-01,+12026-01-01", "-0004-02-29,-0004-02-29"})
    void leest_elke_schemageldige_vorm(String tekst, LocalDate datum) {
        assertThat(adapter.unmarshal(tekst)).isEqualTo(datum);
    }

    @Test
    void jaar_buiten_bereik_wordt_de_uiterste_datum() {
        assertThat(adapter.unmarshal("2147483647-12-31")).isEqualTo(LocalDate.MAX);
        assertThat(adapter.unmarshal("-2147483647-12-31")).isEqualTo(LocalDate.MIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "22-11-2026", "2026-13-01", "2025-02-29", "2026-11-22Z"})
    void weigert_zonder_de_waarde_te_noemen(String tekst) {
        assertThatThrownBy(() -> adapter.unmarshal(tekst)).isInstanceOf(DateTimeException.class)
                .message().doesNotContainPattern("\\d").doesNotContain("FEBRUARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "12026-01-01", "-0004-02-29", "0900-01-01"})
    void schrijft_de_vorm_die_hij_las(String tekst) {
        assertThat(adapter.marshal(adapter.unmarshal(tekst))).isEqualTo(tekst);
    }

    @Test
    void ontbrekend_blijft_ontbrekend() {
        assertThat(adapter.unmarshal(null)).isNull();
        assertThat(adapter.marshal(null)).isNull();
    }
}
