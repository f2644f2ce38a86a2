package nl.poortwachter.controle.niveau1;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Whether a type of a schema is written in the part of XSD that {@link Schemalezer} understands to the last detail. A schema that a municipality
 * brings may use more; then the model is good enough to word findings, but not to approve a message.
 */
final class Volledigheid {
    /** What may stand in what, by local name; in a facet only what is for people. */
    private static final Map<String, Set<String>> INHOUD = Map.of(
            "complexType", Set.of("annotation", "sequence"),
            "sequence", Set.of("annotation", "element"),
            "element", Set.of("annotation", "complexType", "simpleType"),
            "simpleType", Set.of("annotation", "restriction"),
            "restriction", Set.of("annotation", "minLength", "maxLength", "pattern", "enumeration", "minInclusive", "maxInclusive", "whiteSpace"));
    private static final Set<String> IN_FACET = Set.of("annotation");
    private static final Map<String, Set<String>> ATTRIBUTEN = Map.of(
            "complexType", Set.of("name"), "sequence", Set.of(), "element", Set.of("name", "type", "minOccurs", "maxOccurs"),
            "simpleType", Set.of("name"), "restriction", Set.of("base"));
    private static final Set<String> VAN_FACET = Set.of("value");
    private static final Set<String> MINSTENS = Set.of("", "0", "1");

    private Volledigheid() { }

    /** True for a type or element, with all that is defined within it, in which nothing is unknown. */
    static boolean van(Element deel) {
        return "qualified".equals(deel.getOwnerDocument().getDocumentElement().getAttribute("elementFormDefault")) && isBekend(deel);
    }

    private static boolean isBekend(Element deel) {
        String naam = deel.getLocalName();
        if (!heeftAlleen(deel, ATTRIBUTEN.getOrDefault(naam, VAN_FACET)) || !MINSTENS.contains(deel.getAttribute("minOccurs"))) {
            return false;
        }
        boolean heeftElement = false;
        for (Node n = deel.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element onder && !isBekend(onder, INHOUD.getOrDefault(naam, IN_FACET))) {
                return false;
            }
            heeftElement |= "element".equals(n.getLocalName());
        }
        return heeftElement || !naam.equals("sequence");
    }

    private static boolean isBekend(Element onder, Set<String> toegestaan) {
        return toegestaan.contains(onder.getLocalName()) && (onder.getLocalName().equals("annotation") || isBekend(onder));
    }

    private static boolean heeftAlleen(Element deel, Set<String> toegestaan) {
        NamedNodeMap attributen = deel.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            if (!toegestaan.contains(attributen.item(i).getNodeName())) {
                return false;
            }
        }
        return true;
    }
}
