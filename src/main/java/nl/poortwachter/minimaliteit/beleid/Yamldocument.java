package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file as a JSON tree that remembers the line of every value, so that an error can say where it stands. */
final class Yamldocument {
    private final String bestand;
    private final List<Beleidsfout> fouten;
    private final Map<String, Integer> regels = new HashMap<>();
    private JsonNode inhoud = NullNode.instance;

    private Yamldocument(String bestand, List<Beleidsfout> fouten) {
        this.bestand = bestand;
        this.fouten = fouten;
    }

    /** Reads one file; what is wrong with it is added to the errors. */
    static Yamldocument lees(Beleidsbestand bron, List<Beleidsfout> fouten) {
        Yamldocument document = new Yamldocument(bron.naam(), fouten);
        LoaderOptions grenzen = new LoaderOptions();
        grenzen.setMaxAliasesForCollections(0);
        try {
            Node wortel = new Yaml(grenzen).compose(new StringReader(bron.tekst()));
            document.inhoud = wortel == null ? NullNode.instance : document.zetOm(wortel, "");
        } catch (MarkedYAMLException e) {
            int regel = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            fouten.add(new Beleidsfout(bron.naam(), regel, "Dit is geen geldige YAML: " + e.getProblem() + "."));
        } catch (YAMLException e) {
            fouten.add(new Beleidsfout(bron.naam(), 0, "Dit is geen geldige YAML."));
        }
        return document;
    }

    String bestand() {
        return bestand;
    }

    JsonNode inhoud() {
        return inhoud;
    }

    /** Line of the value at this JSON pointer, or of the nearest value around it. */
    int regel(String wijzer) {
        String hier = wijzer;
        while (!regels.containsKey(hier) && !hier.isEmpty()) {
            hier = hier.substring(0, hier.lastIndexOf('/'));
        }
        return regels.getOrDefault(hier, 0);
    }

    void fout(String wijzer, String melding) {
        fouten.add(new Beleidsfout(bestand, regel(wijzer), melding));
    }

    private JsonNode zetOm(Node knoop, String wijzer) {
        regels.putIfAbsent(wijzer, knoop.getStartMark().getLine() + 1);
        if (knoop instanceof MappingNode lijst) {
            return object(lijst, wijzer);
        }
        if (knoop instanceof SequenceNode rij) {
            ArrayNode uit = JsonNodeFactory.instance.arrayNode();
            for (Node deel : rij.getValue()) {
                uit.add(zetOm(deel, wijzer + "/" + uit.size()));
            }
            return uit;
        }
        return waarde((ScalarNode) knoop);
    }

    private ObjectNode object(MappingNode lijst, String wijzer) {
        ObjectNode uit = JsonNodeFactory.instance.objectNode();
        for (NodeTuple paar : lijst.getValue()) {
            String sleutel = paar.getKeyNode() instanceof ScalarNode naam ? naam.getValue() : "?";
            String plaats = wijzer + "/" + sleutel.replace("~", "~0").replace("/", "~1");
            regels.put(plaats, paar.getKeyNode().getStartMark().getLine() + 1);
            if (uit.has(sleutel)) {
                fout(plaats, "\"" + sleutel + "\" staat hier twee keer.");
            }
            uit.set(sleutel, zetOm(paar.getValueNode(), plaats));
        }
        return uit;
    }

    private static JsonNode waarde(ScalarNode waarde) {
        String tekst = waarde.getValue();
        if (waarde.getTag().equals(Tag.BOOL)) {
            return BooleanNode.valueOf(Boolean.parseBoolean(tekst));
        }
        if (waarde.getTag().equals(Tag.INT) && tekst.matches("[0-9]{1,6}")) {
            return IntNode.valueOf(Integer.parseInt(tekst));
        }
        return waarde.getTag().equals(Tag.NULL) ? NullNode.instance : TextNode.valueOf(tekst);
    }
}
