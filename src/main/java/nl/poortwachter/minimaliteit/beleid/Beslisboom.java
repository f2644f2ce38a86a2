package nl.poortwachter.minimaliteit.beleid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a policy laid out along the element names, so that a message is judged in one walk. */
public final class Beslisboom {
    private final Map<String, Beslisboom> takken = new HashMap<>();
    private final List<Beleidsregel> regels = new ArrayList<>();

    Beslisboom(List<Beleidsregel> alle) {
        this();
        for (Beleidsregel regel : alle) {
            for (String pad : regel.elementen()) {
                Beslisboom hier = this;
                for (String naam : pad.split("/")) {
                    hier = hier.takken.computeIfAbsent(naam, n -> new Beslisboom());
                }
                hier.regels.add(regel);
            }
        }
    }

    private Beslisboom() { }

    /** The part below an element with this name, or null when no line is about anything there. */
    public Beslisboom tak(String naam) {
        return takken.get(naam);
    }

    /** The lines about this element, from top to bottom. */
    public List<Beleidsregel> regels() {
        return regels;
    }
}
