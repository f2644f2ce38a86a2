package nl.poortwachter.minimaliteit.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.poortwachter.bericht.Berichtsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The policy names every optional element of xsd/ in every phase of its message, and nothing that the schema makes mandatory. */
class BeleidsdekkingTest {
    private static final Set<String> INGETROKKEN_VERPLICHT = Set.of("Client/Contactgegevens/Contact", "Client/Relaties/Relatie");

    @ParameterizedTest
    @EnumSource(value = Berichtsoort.class, names = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
    void elk_facultatief_element_staat_in_het_beleid(Berichtsoort soort) throws Exception {
        Beleid beleid = Beleidboek.meegeleverd().standaard(LocalDate.parse("2026-04-01"));
        Set<String> genoemd = beleid.inhoud().regels().stream().filter(r -> r.geldtVoor(soort)).flatMap(r -> r.elementen().stream()).collect(Collectors.toSet());
        Map<String, Boolean> elementen = new Schema(soort).elementen();
        Set<String> facultatief = elementen.keySet().stream().filter(elementen::get).collect(Collectors.toCollection(TreeSet::new));
        assertThat(genoemd).containsAll(facultatief);
        // Of a repeated element one may go as long as another stays; that is a condition, not a matter of the schema.
        Set<String> verplicht = new TreeSet<>(genoemd);
        verplicht.removeAll(facultatief);
        verplicht.removeAll(INGETROKKEN_VERPLICHT);
        assertThat(verplicht).allMatch(pad -> !elementen.containsKey(pad));
    }

    /** Paths below Bericht with whether they are optional, read from xsd/. */
    private static final class Schema {
        private final Element bericht;
        private final Element basis;
        private final Map<String, Boolean> elementen = new LinkedHashMap<>();

        Schema(Berichtsoort soort) throws Exception {
            bericht = lees(soort.name());
            basis = lees("basisschema");
        }

        Map<String, Boolean> elementen() {
            NodeList hoogste = bericht.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
            loop((Element) hoogste.item(0), "", bericht);
            return elementen;
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
            return fabriek.newDocumentBuilder().parse(Schema.class.getResourceAsStream("/xsd/" + naam + ".xsd")).getDocumentElement();
        }
    }
}
