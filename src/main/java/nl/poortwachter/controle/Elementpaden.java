package nl.poortwachter.controle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.bericht.Berichtmodel;
import nl.poortwachter.bericht.Berichtmodel.Element;
import nl.poortwachter.bericht.Berichtsoort;

/** Turns the elements that a rule names below the class it judges into paths below Bericht. */
final class Elementpaden {
    private final Map<Berichtsoort, Element> modellen = new EnumMap<>(Berichtsoort.class);

    /**
     * The paths below Bericht, in the order of the messages.
     *
     * @param deel class or shape that the rule judges, or any class outside the model when the rule names its paths in full
     */
    List<String> volledig(Regel regel, Class<?> deel) {
        Set<String> paden = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>(List.of(regel.elementen()));
        for (Berichtsoort soort : regel.berichten()) {
            Element model = modellen.computeIfAbsent(soort, Berichtmodel::van);
            for (String plaats : model.paden(deel)) {
                for (String element : regel.elementen()) {
                    if (model.kent(plaats + "/" + element)) {
                        paden.add(plaats + "/" + element);
                        rest.remove(element);
                    }
                }
            }
        }
        paden.addAll(rest);
        return List.copyOf(paden);
    }
}
