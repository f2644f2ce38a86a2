package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the schema lets through as LDT_Tijd becomes a time. */
class TijdAdapterTest {
    private final TijdAdapter adapter = new TijdAdapter();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
        "09:30:00,09:30:00", "\"\n09:30:00 \",09:30:00", "23:59:59.5,23:59:59.5", "00:00:00.1234567891234,00:00:00.123456789"})
    void leest_elke_schemageldige_vorm(String tekst, LocalTime tijd) {
        assertThat(adapter.unmarshal(tekst)).isEqualTo(tijd);
    }

    @Test
    void vierentwintig_uur_is_het_laatste_ogenblik_van_de_dag() {
        assertThat(adapter.unmarshal("24:00:00")).isEqualTo(LocalTime.MAX);
        assertThat(adapter.unmarshal("24:00:00.0")).isEqualTo(LocalTime.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:30", "24:00:01", "09:60:00", "09:30:00Z"})
    void weigert_zonder_de_waarde_te_noemen(String tekst) {
        assertThatThrownBy(() -> adapter.unmarshal(tekst)).isInstanceOf(DateTimeException.class).message().doesNotContainPattern("\\d");
    }

    @Test
    void schrijft_met_seconden() {
        assertThat(adapter.marshal(LocalTime.of(9, 30))).isEqualTo("09:30:00");
        assertThat(adapter.marshal(null)).isNull();
    }
}
