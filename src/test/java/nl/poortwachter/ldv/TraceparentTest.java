package nl.poortwachter.ldv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
    private static final Traceparent PLAATS = new Traceparent(UUID.fromString("4bf92f35-77b3-4da6-a3ce-929d0e0e4736"), "00f067aa0ba902b7");

    @ParameterizedTest
    @ValueSource(strings = {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
            "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-wat-later-komt"})
    void LDV3_een_geldige_plaats_wordt_gelezen_ook_die_van_een_latere_versie(String kopregel) {
        assertThat(Traceparent.lees(kopregel)).contains(PLAATS);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "00", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-meer", "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01meer"})
    void LDV3_wat_de_vorm_niet_heeft_telt_als_afwezig(String kopregel) {
        assertThat(Traceparent.lees(kopregel)).isEmpty();
    }

    @Test
    void LDV3_wat_naar_buiten_gaat_heeft_dezelfde_vorm() {
        assertThat(PLAATS).hasToString("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(Traceparent.lees(Traceparent.bij(PLAATS.spoor(), "afleveren/x/1").toString())).contains(Traceparent.bij(PLAATS.spoor(), "afleveren/x/1"));
    }
}
