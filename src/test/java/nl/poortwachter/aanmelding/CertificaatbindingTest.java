package nl.poortwachter.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.beproeving.Proefcertificaten;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** A token that is bound to a certificate counts only together with it (OA-4). */
class CertificaatbindingTest {
    private static final Proefcertificaten UITGEVER = new Proefcertificaten("CN=Proefuitgever");
    private static final X509Certificate EIGEN = UITGEVER.voor("CN=dossier.example").certificaat();
    private static final X509Certificate ANDER = UITGEVER.voor("CN=dossier.example").certificaat();

    @Test
    void oa4_eenNietGebondenTokenGeldtMetEnZonderCertificaat() {
        assertThat(Certificaatbinding.klopt(token(Map.of()), Optional.empty())).isTrue();
        assertThat(Certificaatbinding.klopt(token(Map.of()), Optional.of(EIGEN))).isTrue();
    }

    @Test
    void oa4_eenGebondenTokenGeldtAlleenMetDatCertificaat() {
        JsonWebToken gebonden = token(Map.of("cnf", Json.createObjectBuilder().add("x5t#S256", Certificaatbinding.vingerafdruk(EIGEN)).build()));

        assertThat(Certificaatbinding.klopt(gebonden, Optional.of(EIGEN))).isTrue();
        assertThat(Certificaatbinding.klopt(gebonden, Optional.of(ANDER))).as("dezelfde naam is niet hetzelfde certificaat").isFalse();
        assertThat(Certificaatbinding.klopt(gebonden, Optional.empty())).isFalse();
    }

    @Test
    void oa4_eenBindingDieWijNietKunnenToetsenGeldtNiet() {
        JsonWebToken dpop = token(Map.of("cnf", Json.createObjectBuilder().add("jkt", "abc").build()));
        JsonWebToken vreemd = token(Map.of("cnf", "abc"));

        assertThat(Certificaatbinding.klopt(dpop, Optional.of(EIGEN))).isFalse();
        assertThat(Certificaatbinding.klopt(vreemd, Optional.of(EIGEN))).isFalse();
    }

    private static JsonWebToken token(Map<String, Object> claims) {
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "proef";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String naam) {
                return (T) claims.get(naam);
            }
        };
    }
}
