package nl.poortwachter.controle.niveau2;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.controle.Regel;

/** All rules of level 2. */
final class Regelmethoden {
    private final Map<String, Regelmethode> opNaam;

    private Regelmethoden(Map<String, Regelmethode> opNaam) {
        this.opNaam = opNaam;
    }

    /** The rules in these classes. */
    static Regelmethoden uit(Collection<Class<?>> klassen) {
        return new Regelmethoden(klassen.stream().flatMap(k -> Arrays.stream(k.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(Regel.class)).map(Regelmethode::van)
                .collect(Collectors.toUnmodifiableMap(Regelmethode::naam, Function.identity())));
    }

    Regelmethode metNaam(String naam) {
        return opNaam.get(naam);
    }

    Collection<Regelmethode> alle() {
        return opNaam.values();
    }
}
