package nl.poortwachter.beheer.instellingen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings as they are, without what is secret in them. */
class InstellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.datasource.password", "poortwachter.sleutels.waarde", "quarkus.oidc.credentials.secret", "quarkus.oidc.client-secret.value"})
    void eenGeheimWordtNietGetoond(String naam) {
        assertThat(Instelling.veilig(naam, "s3cr3t", "omgeving")).isEqualTo(new Instelling(naam, "••••••", "omgeving"));
    }

    @Test
    void eenWachtwoordInEenAdresWordtNietGetoond() {
        assertThat(Instelling.veilig("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/poort?user=bas&password=s3cr3t&ssl=true", "x").waarde())
                .isEqualTo("jdbc:postgresql://db/poort?••••••&••••••&ssl=true");
        assertThat(Instelling.veilig("poortwachter.adres", "https://bas:s3cr3t@elders.example/pad", "x").waarde()).isEqualTo("https://••••••elders.example/pad");
    }

    @Test
    void watGeenGeheimIsStaatErZoalsHetIs() {
        assertThat(Instelling.veilig("quarkus.http.port", "8080", "application.properties")).isEqualTo(new Instelling("quarkus.http.port", "8080", "application.properties"));
    }
}
