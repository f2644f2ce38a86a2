package nl.poortwachter.beheer.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeigeringenTest {
    private Instant nu = Instant.parse("2026-11-22T12:00:00Z");
    private final Weigeringen weigeringen = new Weigeringen(() -> nu);

    @Test
    void alleenWieGeweigerdIsTeltEnNietLangerDanVijfMinuten() {
        IntStream.of(200, 401, 404, 403, 500, 400, 401).forEach(weigeringen::beantwoord);
        assertThat(weigeringen.recent()).isEqualTo(3);
        nu = nu.plus(Weigeringen.VENSTER);
        weigeringen.beantwoord(401);
        assertThat(weigeringen.recent()).isEqualTo(4);
        nu = nu.plus(Duration.ofMillis(1));
        assertThat(weigeringen.recent()).isEqualTo(1);
    }

    @Test
    void hetGeheugenIsBegrensd() {
        IntStream.range(0, 10_050).forEach(keer -> weigeringen.beantwoord(403));
        assertThat(weigeringen.recent()).isEqualTo(10_000);
    }
}
