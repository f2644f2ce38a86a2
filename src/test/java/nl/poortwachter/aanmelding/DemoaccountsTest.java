package nl.poortwachter.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Built-in accounts exist in the demo, and nowhere else. */
class DemoaccountsTest {

    @Test
    void inDeDemoHeeftElkAccountEenEigenWachtwoordEnElkeRolEenAccount() {
        Demoaccounts accounts = new Demoaccounts(instellingen(true, false), partijen(Omgeving.TEST));

        assertThat(accounts.wachtwoorden().values()).doesNotHaveDuplicates().allMatch(w -> w.length() == 20);
        assertThat(accounts.wachtwoorden().entrySet().stream().map(w -> accounts.herken(w.getKey(), w.getValue()).orElseThrow())
                .flatMap(a -> a.rollen().stream()).distinct()).containsExactlyInAnyOrderElementsOf(Rollen.ALLE);
    }

    @Test
    void elkeStartHeeftAndereWachtwoorden() {
        Demoaccounts eerste = new Demoaccounts(instellingen(true, false), partijen(Omgeving.TEST));
        Demoaccounts tweede = new Demoaccounts(instellingen(true, false), partijen(Omgeving.TEST));

        assertThat(tweede.herken("beheerder", eerste.wachtwoorden().get("beheerder"))).isEmpty();
    }

    @Test
    void buitenDeDemoZijnErGeen() {
        Demoaccounts accounts = new Demoaccounts(instellingen(false, false), partijen(Omgeving.TEST));

        assertThat(accounts.wachtwoorden()).isEmpty();
        assertThat(accounts.herken("beheerder", "")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"PRODUCTIE, false", "TEST, true"})
    void inProductieOfNaastEenProviderHoudenZeDeStartTegen(Omgeving omgeving, boolean provider) {
        assertThatThrownBy(() -> new Demoaccounts(instellingen(true, provider), partijen(omgeving)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("poortwachter.aanmelding.demo");
    }

    private static Partijen partijen(Omgeving omgeving) {
        return new Partijen(omgeving, Set.of(), List.of(), List.of(), List.of());
    }

    private static Aanmeldinstellingen instellingen(boolean demo, boolean provider) {
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(Aanmeldinstellingen.class).withDefaultValues(Map.of("poortwachter.aanmelding.demo", String.valueOf(demo),
                "poortwachter.aanmelding.provider.aan", String.valueOf(provider), "poortwachter.aanmelding.provider.client", "beheer",
                "poortwachter.aanmelding.provider.rollen", "rollen", "poortwachter.aanmelding.provider.account", "sub",
                "poortwachter.aanmelding.provider.publiek", "poortwachter", "poortwachter.aanmelding.provider.organisatie", "oin")).build()
                .getConfigMapping(Aanmeldinstellingen.class);
    }
}
