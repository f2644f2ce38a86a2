package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Afspeler;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The model that the build makes from the schemas holds every valid message, and writes it as a valid message again. */
class ModelTest {
    private static final Path MAP = Path.of("src/test/resources/vectoren");
    private static final Map<Berichtsoort, JAXBContext> CONTEXTEN = new EnumMap<>(Berichtsoort.class);

    static Stream<String> geldigeVectoren() throws IOException {
        return Files.readAllLines(MAP.resolve("verdicts.csv")).stream().filter(r -> r.endsWith(",valid")).map(r -> r.substring(0, r.indexOf(',')));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geldigeVectoren")
    void geldig_bericht_past_in_het_model_en_komt_er_geldig_uit(String bestand) throws IOException, JAXBException, SAXException {
        Knoop wortel = Schematoets.wortel(Files.readString(MAP.resolve(bestand)));
        JAXBContext context = context(Berichtnaam.van(wortel).orElseThrow().soort());
        StringWriter xml = new StringWriter();
        context.createMarshaller().marshal(model(context, wortel), xml);
        assertThat(Schematoets.over(xml.toString())).isEmpty();
        assertThat(elementen(Schematoets.wortel(xml.toString()))).isEqualTo(elementen(wortel));
    }

    private static Object model(JAXBContext context, Knoop wortel) throws JAXBException, SAXException {
        Unmarshaller lezer = context.createUnmarshaller();
        // Nothing may be passed over in silence.
        lezer.setEventHandler(gebeurtenis -> false);
        UnmarshallerHandler ontvanger = lezer.getUnmarshallerHandler();
        new Afspeler(ontvanger).speel(wortel);
        return ontvanger.getResult();
    }

    private static JAXBContext context(Berichtsoort soort) {
        return CONTEXTEN.computeIfAbsent(soort, s -> {
            try {
                return JAXBContext.newInstance("nl.poortwachter.bericht." + s.name().toLowerCase(Locale.ROOT));
            } catch (JAXBException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String elementen(Knoop knoop) {
        StringBuilder namen = new StringBuilder(knoop.naam()).append('(');
        knoop.kinderen().forEach(kind -> namen.append(elementen(kind)));
        return namen.append(')').toString();
    }
}
