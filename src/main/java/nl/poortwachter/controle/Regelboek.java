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
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.Regelblad.Variant;

/** Every rule that Poortwachter checks, gathered from {@link Regel}. Immutable. */
public final class Regelboek {
    private final Map<String, Regelblad> bladen;

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
        Map<String, List<Regel>> perCode = regelklassen.stream().flatMap(Regelboek::regelsVan)
                .collect(Collectors.groupingBy(Regel::code, TreeMap::new, Collectors.toList()));
        Map<String, Regelblad> bladen = new TreeMap<>();
        perCode.forEach((code, regels) -> bladen.put(code, blad(code, regels)));
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

    private static Stream<Regel> regelsVan(Class<?> klasse) {
        Stream<Regel> opMethoden = Arrays.stream(klasse.getDeclaredMethods()).filter(m -> !m.isSynthetic())
                .flatMap((Method m) -> Arrays.stream(m.getAnnotationsByType(Regel.class)));
        return Stream.concat(Arrays.stream(klasse.getAnnotationsByType(Regel.class)), opMethoden);
    }

    private static Regelblad blad(String code, List<Regel> regels) {
        List<Integer> niveaus = regels.stream().map(Regel::niveau).distinct().toList();
        if (niveaus.size() != 1) {
            throw new IllegalStateException("Regel " + code + " staat op meer dan één niveau: " + niveaus);
        }
        List<Variant> varianten = regels.stream().map(Regelboek::variant)
                .sorted(Comparator.comparing((Variant v) -> v.berichten().toString()).thenComparing(Variant::zin)).toList();
        return new Regelblad(code, niveaus.get(0), varianten);
    }

    private static Variant variant(Regel regel) {
        List<Berichtsoort> berichten = Arrays.stream(regel.berichten()).sorted().toList();
        String retourcode = regel.retourcode().isEmpty() ? null : regel.retourcode();
        return new Variant(retourcode, berichten, List.of(regel.elementen()), regel.zin(), regel.fout(), regel.advies());
    }
}
