package nl.poortwachter.retour;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import org.xml.sax.SAXException;

/** What the tests of return messages share: a builder, findings, and the schemas against which the result is held. */
final class Retourtoets {
    static final Retourgegevens GEGEVENS = new Retourgegevens("R-0001", LocalDate.of(2026, 4, 3));
    static final Retourbouwer BOUWER = new Retourbouwer(soort -> new Schemaversie("1.0.0", "1.0." + soort.berichtcode()));

    private static final Map<Berichtsoort, Schema> SCHEMAS = new EnumMap<>(Berichtsoort.class);

    private Retourtoets() { }

    /** One message of every kind, with at least two of every class that may repeat. */
    static List<Berichtbouwer<?>> volledig() {
        return List.of(
                Jw301.bericht().relatie(r -> { }).relatie(r -> { }).contact(c -> { }).contact(c -> c.soort("04")).toewijzing(t -> { }).toewijzing(t -> { }),
                Jw305.bericht().start(s -> { }).start(s -> { }),
                Jw307.bericht().stop(s -> { }).stop(s -> { }),
                Jw315.bericht().aanvraag(a -> { }).aanvraag(a -> { }),
                Jw317.bericht().ongewijzigd(1).ongewijzigd(2).wijziging(w -> { }).wijziging(w -> { }).nieuw(n -> { }).nieuw(n -> { }),
                Jw319.bericht().andereGemeente("1674"));
    }

    static Bevinding fout(int niveau, String pad, String retourcode) {
        return bevinding(Ernst.FOUT, niveau, pad, retourcode);
    }

    static Bevinding bevinding(Ernst ernst, int niveau, String pad, String retourcode) {
        return new Bevinding("TR000", niveau, ernst, pad, 1, 1, "Melding.", retourcode, null);
    }

    static Retourbericht retour(Berichtbouwer<?> origineel, Bevinding... bevindingen) {
        return retour(Gelezen.bericht(origineel), bevindingen);
    }

    static Retourbericht retour(Bericht origineel, Bevinding... bevindingen) {
        return BOUWER.bouw(origineel, List.of(bevindingen), GEGEVENS).orElseThrow();
    }

    /** What a receiver reads in this return. */
    static Retouruitkomst uitkomst(Retourbericht retour) {
        return Retourlezer.uitkomst(Gelezen.bericht(retour.soort(), retour.xml()));
    }

    /** Fails when the return does not satisfy the schema of its kind. */
    static void voldoetAanSchema(Retourbericht retour) {
        voldoetAanSchema(retour.soort(), retour.xml());
    }

    /** Fails when this text does not satisfy the schema of this kind. */
    static void voldoetAanSchema(Berichtsoort soort, String xml) {
        try {
            SCHEMAS.computeIfAbsent(soort, Retourtoets::schema).newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(soort + " voldoet niet aan het schema: " + e.getMessage() + "\n" + xml, e);
        }
    }

    private static Schema schema(Berichtsoort soort) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Retourtoets.class.getResource("/xsd/" + soort + ".xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
