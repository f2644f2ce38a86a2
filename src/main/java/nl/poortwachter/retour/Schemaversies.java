package nl.poortwachter.retour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.niveau1.Schemabron;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the versions that schemas carry in their appinfo (IV034), so that a return names the schemas in use, ours or a folder with others. */
public final class Schemaversies {
    private static final Pattern VERSIE = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");

    private Schemaversies() { }

    /** As the other method, for all kinds. */
    public static Function<Berichtsoort, Schemaversie> uit(Schemabron bron) {
        return uit(bron, EnumSet.allOf(Berichtsoort.class));
    }

    /**
     * The versions for every kind of return among these, read at once.
     *
     * @throws IllegalStateException when a file is no XML or names no version
     * @throws java.io.UncheckedIOException when a file is absent
     */
    public static Function<Berichtsoort, Schemaversie> uit(Schemabron bron, Set<Berichtsoort> soorten) {
        String basisschema = versie(bron, Schemabron.BASISSCHEMA, "BasisschemaXsdVersie");
        Map<Berichtsoort, Schemaversie> versies = new EnumMap<>(Berichtsoort.class);
        soorten.stream().filter(Berichtsoort::isRetour)
                .forEach(s -> versies.put(s, new Schemaversie(basisschema, versie(bron, Schemabron.bestand(s), "BerichtXsdVersie"))));
        return versies::get;
    }

    /** The element with this name in an appinfo counts first; otherwise the first version that stands in one. */
    private static String versie(Schemabron bron, String bestand, String voorkeur) {
        List<Element> delen = appinfo(bron, bestand);
        return Stream.concat(delen.stream().filter(d -> voorkeur.equals(d.getLocalName())), delen.stream())
                .map(d -> d.getTextContent().strip()).filter(t -> VERSIE.matcher(t).matches()).findFirst()
                .orElseThrow(() -> new IllegalStateException("Schema zonder versie in appinfo: " + bestand));
    }

    /** Every appinfo with all elements in it. */
    private static List<Element> appinfo(Schemabron bron, String bestand) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element schema = fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(bron.bytes(bestand))).getDocumentElement();
            return elementen(schema.getElementsByTagNameNS("*", "*")).filter(Schemaversies::inAppinfo).toList();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Schema is geen XML: " + bestand, e);
        }
    }

    private static Stream<Element> elementen(NodeList lijst) {
        return IntStream.range(0, lijst.getLength()).mapToObj(i -> (Element) lijst.item(i));
    }

    private static boolean inAppinfo(Node knoop) {
        return knoop != null && ("appinfo".equals(knoop.getLocalName()) || inAppinfo(knoop.getParentNode()));
    }
}
