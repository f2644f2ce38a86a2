package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.controle.Bevinding;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Our LDT_Commentaar accepts the texts of the published one, without its cost (docs/adr/0021). */
class CommentaarTest {
    private static final String GEPUBLICEERD = type("<xs:minLength value='1'/><xs:pattern value='([.\\s]*\\S+[.\\s]*)+'/>");

    private final Schema gepubliceerd = schema(GEPUBLICEERD);
    private final Schema ons = schema(type(facettenUitHetBasisschema()));

    @Property(tries = 2000)
    void laat_dezelfde_teksten_toe_als_het_gepubliceerde_type(@ForAll("teksten") String tekst) {
        assertThat(past(ons, tekst)).isEqualTo(past(gepubliceerd, tekst));
    }

    @Example
    void vergelijking_kent_beide_uitkomsten() {
        assertThat(List.of(past(ons, " . "), past(gepubliceerd, " . "), past(ons, " \n"), past(gepubliceerd, " \n")))
                .isEqualTo(List.of(true, true, false, false));
    }

    @Example
    void half_miljoen_tekens_zijn_geen_bezwaar() {
        String[] lang = {"a".repeat(500_000), "a. b\n".repeat(100_000), " ".repeat(499_999) + "x"};
        for (String tekst : lang) {
            assertThat(Schematoets.over(Jw301.bericht().met("Client/Commentaar", tekst).xml())).isEmpty();
        }
        assertThat(Schematoets.over(Jw301.bericht().met("Client/Commentaar", " \n".repeat(250_000)).xml()))
                .extracting(Bevinding::melding).containsExactly("Element Commentaar bevat alleen witruimte; het minimum is 1.");
    }

    /** Short, from characters that the pattern or XML treats in a way of their own. */
    @Provide
    Arbitrary<String> teksten() {
        return Arbitraries.strings().withChars(" \t\n\r..\\aé0<&\u0085\u00a0\u2003\u2028\u3000\ufeff\ufffd").ofMaxLength(7);
    }

    private static String type(String facetten) {
        return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'><xs:simpleType><xs:restriction base='xs:string'>"
                + facetten + "</xs:restriction></xs:simpleType></xs:element></xs:schema>";
    }

    private static String facettenUitHetBasisschema() {
        try (InputStream stroom = Schemabron.klassenpad().open(Schemabron.BASISSCHEMA)) {
            String xsd = new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
            String vanaf = xsd.substring(xsd.indexOf("name=\"LDT_Commentaar\""));
            return vanaf.substring(vanaf.indexOf("<xs:restriction base=\"xs:string\">") + 33, vanaf.indexOf("</xs:restriction>"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(String xsd) {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new StringReader(xsd)));
        } catch (SAXException e) {
            throw new AssertionError(xsd, e);
        }
    }

    private static boolean past(Schema schema, String tekst) {
        ValidatorHandler motor = schema.newValidatorHandler();
        motor.setErrorHandler(new Streng());
        try {
            motor.startDocument();
            motor.startElement("", "a", "a", new AttributesImpl());
            motor.characters(tekst.toCharArray(), 0, tekst.length());
            motor.endElement("", "a", "a");
            motor.endDocument();
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static final class Streng implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
