package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.poortwachter.bericht.bouw.Berichtgenerator;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw305;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The model is filled as JAXB itself would fill it. */
class InhoudlezerTest {
    private static final Path VECTOREN = Path.of("src/test/resources/vectoren");
    private static final Inhoudlezer LEZER = new Inhoudlezer();
    private static final Map<Berichtsoort, JAXBContext> CONTEXTEN = new EnumMap<>(Berichtsoort.class);

    static Stream<String> geldigeVectoren() throws IOException {
        return Files.readAllLines(VECTOREN.resolve("verdicts.csv")).stream().filter(r -> r.endsWith(",valid")).map(r -> r.substring(0, r.indexOf(',')));
    }

    @ParameterizedTest
    @MethodSource("geldigeVectoren")
    void een_geldige_vector_geeft_dezelfde_objecten_als_jaxb(String bestand) throws Exception {
        vergelijk(Gelezen.document(Files.readString(VECTOREN.resolve(bestand))).wortel());
    }

    @ParameterizedTest
    @EnumSource(value = Berichtsoort.class, names = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
    void een_willekeurig_bericht_geeft_dezelfde_objecten_als_jaxb(Berichtsoort soort) throws Exception {
        for (long zaad : LongStream.range(0, 40).toArray()) {
            vergelijk(Gelezen.document(Berichtgenerator.bericht(soort, zaad).xml()).wortel());
        }
    }

    @Test
    void een_element_dat_het_model_niet_kent_is_een_storing_zonder_zijn_naam_of_inhoud() {
        String xml = Jw305.bericht().xml().replaceFirst("<(\\w+):Geslacht>2</\\w+:Geslacht>", "<$1:Geheim>2</$1:Geheim>");

        assertThatThrownBy(() -> LEZER.lees(Gelezen.document(xml).wortel(), Berichtsoort.JW305))
                .isInstanceOf(IllegalStateException.class).hasMessage("Het model kent een element onder Client niet");
    }

    private static void vergelijk(Knoop wortel) throws JAXBException, SAXException {
        Berichtsoort soort = Berichtnaam.van(wortel).orElseThrow().soort();
        UnmarshallerHandler jaxb = context(soort).createUnmarshaller().getUnmarshallerHandler();
        new Afspeler(jaxb).speel(wortel);

        assertThat(LEZER.lees(wortel, soort)).usingRecursiveComparison().isEqualTo(jaxb.getResult());
    }

    private static JAXBContext context(Berichtsoort soort) throws JAXBException {
        if (!CONTEXTEN.containsKey(soort)) {
            CONTEXTEN.put(soort, JAXBContext.newInstance("nl.poortwachter.bericht." + soort.name().toLowerCase(Locale.ROOT)));
        }
        return CONTEXTEN.get(soort);
    }
}
