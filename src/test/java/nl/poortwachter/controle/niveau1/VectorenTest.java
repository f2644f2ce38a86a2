package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.controle.Bevinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict on 480 messages of all kinds, half of them with one thing changed, is that of the published schemas. */
class VectorenTest {
    private static final Path MAP = Path.of("src/test/resources/vectoren");
    private static final Schemacontrole CONTROLE = new Schemacontrole(Schemabron.klassenpad());
    private static final Lezer LEZER = new Lezer(Leesgrenzen.STANDAARD);

    static Stream<Arguments> vectoren() throws IOException {
        return Files.readAllLines(MAP.resolve("verdicts.csv")).stream().skip(1).filter(r -> !r.isBlank())
                .map(regel -> regel.split(",")).map(delen -> Arguments.of(delen[0], delen[1].strip()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("vectoren")
    void oordeel_is_dat_van_de_gepubliceerde_schemas(String bestand, String oordeel) throws IOException {
        assertThat(bevindingen(bestand)).as(bestand).matches(b -> b.isEmpty() == oordeel.equals("valid"), oordeel);
    }

    private static List<Bevinding> bevindingen(String bestand) throws IOException {
        try {
            return CONTROLE.controleer(LEZER.lees(Files.readAllBytes(MAP.resolve(bestand))).wortel());
        } catch (Leesfout e) {
            throw new AssertionError(bestand + ": " + e.code(), e);
        }
    }
}
