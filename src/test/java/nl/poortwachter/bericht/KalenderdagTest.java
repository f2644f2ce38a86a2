package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderdagTest {

    @ParameterizedTest
    @CsvSource({"2026-01-14T23:00:00Z, 2026-01-15", "2026-03-28T23:00:00Z, 2026-03-29", "2026-03-29T22:00:00Z, 2026-03-30", "2026-10-25T23:00:00Z, 2026-10-26"})
    void eenDagBegintOmMiddernachtInNederlandOokRondDeZomertijd(Instant begin, LocalDate dag) {
        assertThat(Kalenderdag.begin(dag)).isEqualTo(begin);
        assertThat(Kalenderdag.van(begin)).isEqualTo(dag);
        assertThat(Kalenderdag.van(begin.minusNanos(1))).isEqualTo(dag.minusDays(1));
    }
}
