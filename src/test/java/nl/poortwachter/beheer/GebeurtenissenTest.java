package nl.poortwachter.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class GebeurtenissenTest {
    private static final Pattern AANROEP = Pattern.compile("LOG\\.(?:trace|debug|info|warn|error|fatal)f?\\(\\s*\"([^\"% ][^\" ]*)");
    /** Events of which the name is that of a constant. */
    private static final Set<String> UIT_EEN_LIJST = Set.of("aangemeld", "afgemeld", "certificaat-ongeldig");
    private static final Pattern BESCHREVEN = Pattern.compile("^\\| `([a-z-]+)`", Pattern.MULTILINE);

    @Test
    void eenGebeurtenisStaatMetHaarVeldenInDeJson() throws IOException {
        JsonNode regel = regel("nl.poortwachter.verwerking.Storingen", "storing-route route=aflevering oorzaak=A door B (SQLSTATE 08006) bij C.d:12");

        assertThat(regel.path("loggerName").asText()).isEqualTo("nl.poortwachter.verwerking.Storingen");
        assertThat(new ObjectMapper().convertValue(regel.path("mdc"), Map.class)).isEqualTo(Map.of("gebeurtenis", "storing-route", "route", "aflevering",
                "oorzaak", "A door B (SQLSTATE 08006) bij C.d:12"));
    }

    @Test
    void eenGebeurtenisZonderVeldenHeeftAlleenEenNaam() throws IOException {
        assertThat(new ObjectMapper().convertValue(regel("nl.poortwachter.X", "gereed").path("mdc"), Map.class)).isEqualTo(Map.of("gebeurtenis", "gereed"));
    }

    @Test
    void eenNaamMetEenZinErnaIsOokEenGebeurtenis() throws IOException {
        assertThat(new ObjectMapper().convertValue(regel("nl.poortwachter.X", "logboek-gebroken regel 2 is gewijzigd").path("mdc"), Map.class))
                .isEqualTo(Map.of("gebeurtenis", "logboek-gebroken"));
        assertThat(new ObjectMapper().convertValue(regel("nl.poortwachter.X", "beleid-geladen bron=map gemeenten-met-eigen-beleid=3").path("mdc"), Map.class))
                .isEqualTo(Map.of("gebeurtenis", "beleid-geladen", "bron", "map", "gemeenten-met-eigen-beleid", "3"));
    }

    @Test
    void gewoneTekstEnRegelsVanAnderenBlijvenZoalsZeZijn() throws IOException {
        assertThat(regel("nl.poortwachter.X", "een zin zonder naam").path("mdc")).isEmpty();
        assertThat(regel("org.apache.camel.X", "gereed a=b").path("mdc")).isEmpty();
    }

    @Test
    void eenVerlopenCertificaatVanEenAnderIsEenRegelZonderSpoorVanDeFout() {
        ExtLogRecord verlopen = new ExtLogRecord(Level.ERROR, "A certificate has expired - rejecting", GebeurtenissenTest.class.getName());
        verlopen.setLoggerName("io.quarkus.tls.runtime.keystores.ExpiryTrustOptions");
        verlopen.setThrown(new java.security.cert.CertificateExpiredException("NotAfter: gisteren"));

        assertThat(new Gebeurtenissen().isLoggable(verlopen)).isTrue();

        assertThat(verlopen.getThrown()).isNull();
        assertThat(verlopen.getMdc("gebeurtenis")).isEqualTo("certificaat-ongeldig");
    }

    @Test
    void elkeGebeurtenisInDeBronStaatInHetHandboekEnAndersom() throws IOException {
        try (Stream<Path> bronnen = Files.walk(Path.of("src/main/java"))) {
            Set<String> gelogd = bronnen.filter(p -> p.toString().endsWith(".java")).flatMap(GebeurtenissenTest::namen).collect(Collectors.toCollection(TreeSet::new));
            Set<String> beschreven = BESCHREVEN.matcher(Files.readString(Path.of("docs/handboek/gebeurtenissen.md"))).results().map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));

            gelogd.addAll(UIT_EEN_LIJST);
            assertThat(gelogd).isEqualTo(beschreven);
        }
    }

    private static Stream<String> namen(Path bron) {
        try {
            return AANROEP.matcher(Files.readString(bron)).results().map(m -> m.group(1)).toList().stream();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static JsonNode regel(String bron, String tekst) throws IOException {
        ExtLogRecord regel = new ExtLogRecord(Level.INFO, tekst, ExtLogRecord.FormatStyle.NO_FORMAT, GebeurtenissenTest.class.getName());
        regel.setLoggerName(bron);
        regel.setMdc(Map.of());
        assertThat(new Gebeurtenissen().isLoggable(regel)).isTrue();
        return new ObjectMapper().readTree(new JsonFormatter().format(regel));
    }
}
