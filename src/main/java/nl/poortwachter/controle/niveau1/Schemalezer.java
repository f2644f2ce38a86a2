package nl.poortwachter.controle.niveau1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.poortwachter.bericht.Berichtsoort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the Schemamodel of every message kind from the schemas. Knows the part of XSD in which the standard is written: named types,
 * sequences, restrictions with facets. What it does not know it leaves out; a finding there is worded in general.
 */
final class Schemalezer {
    private static final Set<String> GRONDTYPEN = Set.of("string", "integer", "date", "time");

    private final Map<String, Element> definities = new HashMap<>();
    private final Map<String, Typevorm> typen = new HashMap<>();
    private final Set<String> namen = new HashSet<>();

    /**
     * The model of each of these kinds.
     *
     * @throws IllegalStateException when a file is no XML
     */
    static Map<Berichtsoort, Schemamodel> lees(Schemabron bron, Set<Berichtsoort> soorten) {
        Schemalezer lezer = new Schemalezer();
        lezer.verzamel(ontleed(bron, Schemabron.BASISSCHEMA));
        Map<Berichtsoort, Elementvorm> wortels = new EnumMap<>(Berichtsoort.class);
        for (Berichtsoort soort : soorten) {
            Element schema = ontleed(bron, Schemabron.bestand(soort));
            lezer.verzamel(schema);
            wortels.put(soort, lezer.wortel(onder(schema, "element").get(0)));
        }
        Map<Berichtsoort, Schemamodel> modellen = new EnumMap<>(Berichtsoort.class);
        wortels.forEach((soort, wortel) -> modellen.put(soort, new Schemamodel(wortel, lezer.namen)));
        return modellen;
    }

    private static Element ontleed(Schemabron bron, String bestand) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(bron.bytes(bestand))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Schema niet te lezen: " + bestand, e);
        }
    }

    private void verzamel(Element schema) {
        String naamruimte = schema.getAttribute("targetNamespace");
        for (String soort : List.of("complexType", "simpleType")) {
            onder(schema, soort).forEach(type -> definities.put(sleutel(naamruimte, type.getAttribute("name")), type));
        }
    }

    private Elementvorm wortel(Element element) {
        Elementvorm wortel = element(element);
        return Volledigheid.van(element) ? wortel : wortel.onvolledig();
    }

    private Elementvorm element(Element element) {
        String naam = element.getAttribute("name");
        namen.add(naam);
        String hoogste = element.getAttribute("maxOccurs");
        return new Elementvorm(naam, naamruimte(element), typeVan(element, "type"), !"0".equals(element.getAttribute("minOccurs")),
                hoogste.isEmpty() ? 1 : hoogste.equals("unbounded") ? Integer.MAX_VALUE : Integer.parseInt(hoogste));
    }

    private Typevorm typeVan(Element drager, String attribuut) {
        if (drager.hasAttribute(attribuut)) {
            return genoemd(drager, drager.getAttribute(attribuut));
        }
        List<Element> samengesteld = onder(drager, "complexType");
        return type("", samengesteld.isEmpty() ? onder(drager, "simpleType").get(0) : samengesteld.get(0));
    }

    private Typevorm genoemd(Element plek, String qnaam) {
        int dubbelepunt = qnaam.indexOf(':');
        String voorvoegsel = dubbelepunt < 0 ? null : qnaam.substring(0, dubbelepunt);
        String naam = qnaam.substring(dubbelepunt + 1);
        String naamruimte = plek.lookupNamespaceURI(voorvoegsel);
        String sleutel = sleutel(naamruimte, naam);
        Element definitie = definities.get(sleutel);
        if (definitie == null) {
            return new Typevorm(naam, null, Map.of(), List.of(), XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(naamruimte) && GRONDTYPEN.contains(naam));
        }
        Typevorm bekend = typen.get(sleutel);
        if (bekend == null) {
            bekend = type(naam, definitie);
            typen.put(sleutel, bekend);
        }
        return bekend;
    }

    private Typevorm type(String naam, Element definitie) {
        List<Elementvorm> kinderen = new ArrayList<>();
        onder(definitie, "sequence").forEach(reeks -> onder(reeks, "element").forEach(e -> kinderen.add(element(e))));
        Typevorm basis = null;
        Map<String, List<String>> facetten = new HashMap<>();
        for (Element restrictie : onder(definitie, "restriction")) {
            basis = typeVan(restrictie, "base");
            for (Element facet : onder(restrictie, "*")) {
                facetten.computeIfAbsent(facet.getLocalName(), f -> new ArrayList<>()).add(facet.getAttribute("value"));
            }
        }
        return new Typevorm(naam, basis, facetten, kinderen, Volledigheid.van(definitie));
    }

    private static List<Element> onder(Element ouder, String naam) {
        List<Element> gevonden = new ArrayList<>();
        for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && (naam.equals("*") || naam.equals(e.getLocalName()))) {
                gevonden.add(e);
            }
        }
        return gevonden;
    }

    private static String naamruimte(Element plek) {
        return plek.getOwnerDocument().getDocumentElement().getAttribute("targetNamespace");
    }

    private static String sleutel(String naamruimte, String naam) {
        return "{" + naamruimte + "}" + naam;
    }
}
