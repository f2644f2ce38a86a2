package nl.poortwachter.controle.niveau2;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtmodel;
import nl.poortwachter.bericht.Berichtmodel.Element;
import nl.poortwachter.bericht.Berichtsoort;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Lays the rules as constraints on the classes of the model: for each message of a rule on every class there that has the shape the
 * rule judges. Only elements with a rule on or below them are walked at all.
 */
final class Beperkingen {
    private final Map<Class<?>, Set<Regelmethode>> regelsOp = new LinkedHashMap<>();
    private final Map<Class<?>, Set<Field>> lopenLangs = new LinkedHashMap<>();

    /** The constraints for these rules. */
    Beperkingen(Collection<Regelmethode> regels) {
        List<Berichtsoort> heen = Arrays.stream(Berichtsoort.values()).filter(s -> !s.isRetour()).toList();
        Map<Berichtsoort, Element> modellen = heen.stream().collect(Collectors.toMap(s -> s, Berichtmodel::van));
        for (Regelmethode regel : regels) {
            Set<Class<?>> bedoeld = new HashSet<>();
            Set<Class<?>> overig = new HashSet<>();
            modellen.forEach((soort, model) -> (Arrays.asList(regel.regel().berichten()).contains(soort) ? bedoeld : overig)
                    .addAll(model.alle().map(Element::klasse).filter(regel.deel()::isAssignableFrom).toList()));
            if (bedoeld.isEmpty() || overig.stream().anyMatch(bedoeld::contains)) {
                throw new IllegalStateException("Regel " + regel.naam() + " geldt niet precies voor de berichten die hij noemt");
            }
            bedoeld.forEach(klasse -> regelsOp.computeIfAbsent(klasse, k -> new LinkedHashSet<>()).add(regel));
        }
        modellen.values().forEach(this::loop);
    }

    /** Adds them to a mapping of Hibernate Validator. */
    void opnemenIn(ConstraintMapping afbeelding) {
        Set<Class<?>> klassen = new LinkedHashSet<>(regelsOp.keySet());
        klassen.addAll(lopenLangs.keySet());
        for (Class<?> klasse : klassen) {
            TypeConstraintMappingContext<?> type = afbeelding.type(klasse);
            regelsOp.getOrDefault(klasse, Set.of())
                    .forEach(regel -> type.constraint(new GenericConstraintDef<>(Regeltoets.class).param("methode", regel.naam())));
            lopenLangs.getOrDefault(klasse, Set.of()).forEach(veld -> loopDoor(type.field(veld.getName()), veld));
        }
    }

    private static void loopDoor(PropertyConstraintMappingContext eigenschap, Field veld) {
        if (veld.getType() == List.class) {
            eigenschap.containerElementType().valid();
        } else {
            eigenschap.valid();
        }
    }

    private boolean loop(Element element) {
        boolean heeftRegels = regelsOp.containsKey(element.klasse());
        for (Element kind : element.onder()) {
            if (loop(kind)) {
                lopenLangs.computeIfAbsent(element.klasse(), k -> new LinkedHashSet<>()).add(kind.veld());
                heeftRegels = true;
            }
        }
        return heeftRegels;
    }
}
