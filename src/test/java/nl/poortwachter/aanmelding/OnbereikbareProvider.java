package nl.poortwachter.aanmelding;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** An identity provider that is configured, and at whose address nobody listens. */
public final class OnbereikbareProvider implements QuarkusTestResourceLifecycleManager {
    private static final Path SLEUTEL = Path.of("target", "beproeving", "provider-weg.pem").toAbsolutePath();

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(SLEUTEL.getParent());
            Proefsleutel.nieuw(SLEUTEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("poortwachter.aanmelding.provider.aan", "true", "poortwachter.aanmelding.provider.adres", "http://127.0.0.1:1/realms/weg",
                "poortwachter.aanmelding.provider.sleutelbestand", SLEUTEL.toString(), "poortwachter.aanmelding.provider.sleutelnaam", Proefsleutel.NAAM,
                "poortwachter.aanmelding.provider.cookiegeheim", UUID.randomUUID().toString());
    }

    @Override
    public void stop() {
        // Nothing was started
    }
}
