package nl.poortwachter.controle;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.controle.Regelblad.Variant;

/** Every rule that Poortwachter checks, gathered from {@link Regel}. Immutable. */
public final class Regelboek {
    private final Map<String, Regelblad> bladen;

    /** A rule with the class of the message that it judges and the weight of a breach. */
    private record Vondst(Regel regel, Class<?> deel, Ernst ernst) { }

    private Regelboek(Map<String, Regelblad> bladen) {
        this.bladen = bladen;
    }

    /** The rules of all levels that are on the class path. */
    public static Regelboek standaard() {
        return van(ServiceLoader.load(Regelbron.class, Regelboek.class.getClassLoader()).stream()
                .flatMap(bron -> bron.get().regelklassen().stream()).toList());
    }

    /** The rules written in these classes. */
    public static Regelboek van(Collection<Class<?>> regelklassen) {
        Elementpaden elementpaden = new Elementpaden();
        Map<String, List<Vondst>> perCode = regelklassen.stream().flatMap(Regelboek::vondsten)
                .collect(Collectors.groupingBy(v -> v.regel().code()));
        Map<String, Regelblad> bladen = new TreeMap<>();
        perCode.forEach((code, vondsten) -> bladen.put(code, blad(code, vondsten, elementpaden)));
        return new Regelboek(bladen);
    }

    /** All rules, by level and then by code. */
    public List<Regelblad> regels() {
        return bladen.values().stream().sorted(Comparator.comparingInt(Regelblad::niveau).thenComparing(Regelblad::code)).toList();
    }

    /** The rule with this code, if it is checked. */
    public Optional<Regelblad> regel(String code) {
        return Optional.ofNullable(bladen.get(code));
    }

    private static Stream<Vondst> vondsten(Class<?> klasse) {
        Stream<Vondst> opKlasse = Arrays.stream(klasse.getAnnotationsByType(Regel.class)).map(r -> new Vondst(r, klasse, Ernst.FOUT));
        Stream<Vondst> opMethoden = Arrays.stream(klasse.getDeclaredMethods()).filter(m -> !m.isSynthetic())
                .flatMap(m -> Arrays.stream(m.getAnnotationsByType(Regel.class)).map(r -> new Vondst(r, deel(m), ernst(m))));
        return Stream.concat(opKlasse, opMethoden);
    }

    private static Class<?> deel(Method methode) {
        return methode.getParameterCount() == 0 ? void.class : methode.getParameterTypes()[0];
    }

    private static Ernst ernst(Method methode) {
        Weging weging = methode.getAnnotation(Weging.class);
        return weging == null ? Ernst.FOUT : weging.value();
    }

    private static Regelblad blad(String code, List<Vondst> vondsten, Elementpaden elementpaden) {
        List<Integer> niveaus = vondsten.stream().map(v -> v.regel().niveau()).distinct().toList();
        if (niveaus.size() != 1) {
            throw new IllegalStateException("Regel " + code + " staat op meer dan één niveau: " + niveaus);
        }
        List<Variant> varianten = vondsten.stream().map(v -> variant(v, elementpaden))
                .sorted(Comparator.comparing((Variant v) -> v.berichten().toString()).thenComparing(Variant::zin)).toList();
        return new Regelblad(code, niveaus.get(0), varianten);
    }

    private static Variant variant(Vondst vondst, Elementpaden elementpaden) {
        Regel regel = vondst.regel();
        String retourcode = regel.retourcode().isEmpty() ? null : regel.retourcode();
        return new Variant(vondst.ernst(), retourcode, Arrays.stream(regel.berichten()).sorted().toList(),
                elementpaden.volledig(regel, vondst.deel()), regel.zin(), regel.fout(), regel.advies());
    }
}
