package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Period;
import java.util.Map;
import nl.poortwachter.keten.Feitsoort;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** How the terms of chain facts are configured. */
class KetenbewaringTest {
    private static final String VOORVOEGSEL = "poortwachter.bewaring";

    @Test
    void zonder_instelling_heeft_geen_soort_een_eigen_termijn() {
        Instellingen.Bewaring bewaring = gelezen(eigenschappen(Map.of()));
        assertThat(bewaring.keten()).isEqualTo(Period.ofYears(1));
        assertThat(bewaring.ketenPerSoort()).isEmpty();
    }

    @Test
    void een_soort_krijgt_een_eigen_termijn_als_eigenschap_of_uit_de_omgeving() {
        assertThat(gelezen(eigenschappen(Map.of("poortwachter.bewaring.keten", "P2Y", "poortwachter.bewaring.keten-per-soort.toewijzing", "P7Y"))))
                .returns(Period.ofYears(2), Instellingen.Bewaring::keten)
                .returns(Map.of(Feitsoort.TOEWIJZING, Period.ofYears(7)), Instellingen.Bewaring::ketenPerSoort);
        assertThat(gelezen(new EnvConfigSource(Map.of("POORTWACHTER_BEWARING_KETEN_PER_SOORT_SLEUTEL", "P5Y"), 300)).ketenPerSoort())
                .isEqualTo(Map.of(Feitsoort.SLEUTEL, Period.ofYears(5)));
    }

    @Test
    void een_soort_die_niet_bestaat_is_een_fout() {
        assertThatThrownBy(() -> gelezen(eigenschappen(Map.of("poortwachter.bewaring.keten-per-soort.declaratie", "P1Y"))).ketenPerSoort())
                .hasMessageContaining("declaratie");
    }

    private static ConfigSource eigenschappen(Map<String, String> waarden) {
        return new PropertiesConfigSource(waarden, "proef", 100);
    }

    private static Instellingen.Bewaring gelezen(ConfigSource bron) {
        return new SmallRyeConfigBuilder().withSources(bron, eigenschappen(Map.of("poortwachter.bewaring.elke", "PT1H")))
                .withMapping(Instellingen.Bewaring.class, VOORVOEGSEL).build().getConfigMapping(Instellingen.Bewaring.class, VOORVOEGSEL);
    }
}
