package nl.poortwachter.controle;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;

/**
 * The rules that judge a {@link Geval}: static methods with {@link Regel}, whose only parameter is the kind of case that they judge and that give
 * true when the rule holds. A broken rule gives one finding, at the first of {@link Regel#bij()} that is present, else at the class; rules are
 * asked in the order of their codes. Thread safe.
 */
public final class Gevalregels {
    private final Map<Class<?>, List<Toets>> perGeval;

    private record Toets(Class<?> geval, Regel regel, Set<Berichtsoort> berichten, Ernst ernst, MethodHandle methode) {

        boolean klopt(Geval geval) {
            try {
                return (boolean) methode.invokeExact(geval);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("Regel " + regel.code() + " gaf een onverwachte fout", e);
            }
        }
    }

    private Gevalregels(Map<Class<?>, List<Toets>> perGeval) {
        this.perGeval = perGeval;
    }

    /**
     * The rules in these classes.
     *
     * @param toegang of the package in which they are written
     * @throws IllegalStateException when a method with a rule has another form
     */
    public static Gevalregels van(MethodHandles.Lookup toegang, Collection<Class<?>> regelklassen) {
        return new Gevalregels(regelklassen.stream().flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .filter(methode -> methode.isAnnotationPresent(Regel.class)).map(methode -> toets(toegang, methode))
                .sorted(Comparator.comparing(toets -> toets.regel().code())).collect(Collectors.groupingBy(Toets::geval)));
    }

    private static Toets toets(MethodHandles.Lookup toegang, Method methode) {
        Weging weging = methode.getAnnotation(Weging.class);
        try {
            Regel regel = methode.getAnnotation(Regel.class);
            return new Toets(methode.getParameterTypes()[0], regel, Set.of(regel.berichten()), weging == null ? Ernst.FOUT : weging.value(),
                    toegang.unreflect(methode).asType(MethodType.methodType(boolean.class, Geval.class)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("Een regel is een statische methode (geval) die boolean geeft: " + methode.getName(), e);
        }
    }

    /** Judges one case by all rules for its kind and its message. */
    public void toets(Geval geval, Consumer<Bevinding> melding) {
        for (Toets toets : perGeval.getOrDefault(geval.getClass(), List.of())) {
            if (toets.berichten().contains(geval.bericht().soort()) && !toets.klopt(geval)) {
                Regel regel = toets.regel();
                String retourcode = toets.ernst() == Ernst.OPMERKING || regel.retourcode().isEmpty() ? null : regel.retourcode();
                melding.accept(Bevinding.bij(plaats(geval.knoop(), regel), regel.code(), regel.niveau(), toets.ernst(), Bevinding.uitleg(regel),
                        retourcode));
            }
        }
    }

    private static Knoop plaats(Knoop klasse, Regel regel) {
        return Arrays.stream(regel.bij()).map(pad -> klasse.vind(pad.split("/"))).filter(knoop -> knoop != null).findFirst().orElse(klasse);
    }
}
