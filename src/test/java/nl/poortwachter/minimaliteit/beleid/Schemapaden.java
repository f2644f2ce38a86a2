package nl.poortwachter.minimaliteit.beleid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.poortwachter.bericht.Berichtsoort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Paths below Bericht with whether they are optional, read from xsd/. */
public final class Schemapaden {
    private final Element bericht;
    private final Element basis;
    private final Map<String, Boolean> elementen = new LinkedHashMap<>();

    private Schemapaden(Berichtsoort soort) throws Exception {
        bericht = lees(soort.name());
        basis = lees("basisschema");
    }

    /** Every path of this kind of message, and whether it may be absent. */
    public static Map<String, Boolean> van(Berichtsoort soort) throws Exception {
        Schemapaden paden = new Schemapaden(soort);
        NodeList hoogste = paden.bericht.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
        paden.loop((Element) hoogste.item(0), "", paden.bericht);
        return paden.elementen;
    }

    /** Those that the packaged default policy takes out in some phase, under some condition. */
    public static Set<String> strippunten(Berichtsoort soort) throws Exception {
        Set<String> genoemd = Beleidboek.meegeleverd().standaard(LocalDate.parse("2026-04-01")).inhoud().regels().stream()
                .filter(r -> r.geldtVoor(soort) && r.fases().values().stream().anyMatch(cel -> cel.kan(besluit -> besluit != Besluit.TOESTAAN)))
                .flatMap(r -> r.elementen().stream()).collect(Collectors.toCollection(TreeSet::new));
        genoemd.retainAll(van(soort).keySet());
        return genoemd;
    }

    private void loop(Element element, String pad, Element hier) {
        String type = element.getAttribute("type");
        Element schema = type.startsWith("ijw:") ? basis : hier;
        Element inhoud = type.isEmpty() ? element : type(schema, type.substring(type.indexOf(':') + 1));
        NodeList onder = inhoud == null ? null : inhoud.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
        for (int i = 0; onder != null && i < onder.getLength(); i++) {
            Element kind = (Element) onder.item(i);
            String kindpad = pad.isEmpty() ? kind.getAttribute("name") : pad + "/" + kind.getAttribute("name");
            elementen.put(kindpad, "0".equals(kind.getAttribute("minOccurs")));
            loop(kind, kindpad, schema);
        }
    }

    private static Element type(Element schema, String naam) {
        NodeList types = schema.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "complexType");
        for (int i = 0; i < types.getLength(); i++) {
            if (((Element) types.item(i)).getAttribute("name").equals(naam)) {
                return (Element) types.item(i);
            }
        }
        return null;
    }

    private static Element lees(String naam) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return fabriek.newDocumentBuilder().parse(Schemapaden.class.getResourceAsStream("/xsd/" + naam + ".xsd")).getDocumentElement();
    }
}
