package nl.poortwachter.bericht.bouw;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.poortwachter.bericht.Berichtsoort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Which elements a message kind has and in which order, taken from xsd/.
 *
 * @param naam local name
 * @param basis true when the element is in the namespace of the basisschema, false for that of the message
 * @param kinderen the elements below it in schema order, empty for a value
 */
record Schemavorm(String naam, boolean basis, List<Schemavorm> kinderen) {
    private static final Map<Berichtsoort, Schemavorm> PER_SOORT = new ConcurrentHashMap<>();

    /** The root element of this kind. */
    static Schemavorm van(Berichtsoort soort) {
        return PER_SOORT.computeIfAbsent(soort, s -> {
            Document bericht = lees(s.name());
            return vorm(kinderen(bericht.getDocumentElement(), "element").get(0), false, bericht, lees("basisschema"));
        });
    }

    Schemavorm kind(String naamKind) {
        return kinderen.stream().filter(k -> k.naam.equals(naamKind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(naam + " heeft volgens het schema geen " + naamKind));
    }

    private static Schemavorm vorm(Element element, boolean inBasis, Document bericht, Document basis) {
        String type = element.getAttribute("type");
        boolean typeInBasis = type.startsWith("ijw:") || (inBasis && !type.isEmpty());
        Element inhoud = type.isEmpty() ? element : benoemd(typeInBasis ? basis : bericht, type.substring(type.indexOf(':') + 1));
        List<Schemavorm> onder = new ArrayList<>();
        if (inhoud != null) {
            NodeList elementen = inhoud.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
            for (int i = 0; i < elementen.getLength(); i++) {
                onder.add(vorm((Element) elementen.item(i), typeInBasis, bericht, basis));
            }
        }
        return new Schemavorm(element.getAttribute("name"), inBasis, List.copyOf(onder));
    }

    private static Element benoemd(Document schema, String naam) {
        return kinderen(schema.getDocumentElement(), "complexType").stream()
                .filter(t -> t.getAttribute("name").equals(naam)).findFirst().orElse(null);
    }

    private static List<Element> kinderen(Element ouder, String naam) {
        List<Element> lijst = new ArrayList<>();
        for (var kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element e && e.getLocalName().equals(naam)) {
                lijst.add(e);
            }
        }
        return lijst;
    }

    private static Document lees(String schema) {
        try (InputStream in = Schemavorm.class.getResourceAsStream("/xsd/" + schema + ".xsd")) {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("xsd/" + schema + ".xsd is niet te lezen", e);
        }
    }
}
