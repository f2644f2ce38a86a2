package nl.poortwachter.ontvangst;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods each path knows, for the header Allow of a 405 (ADR-8): the framework refuses a method without saying which do exist. */
@Singleton
public class Methoden {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private final Map<String, Set<String>> perPad = new TreeMap<>();

    /** The methods of every resource in this application. */
    public Methoden(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> neemOp(bean.getBeanClass()));
    }

    private void neemOp(Class<?> resource) {
        Path begin = resource.getAnnotation(Path.class);
        if (begin != null) {
            Arrays.stream(resource.getMethods()).forEach(methode -> httpMethode(methode)
                    .ifPresent(naam -> perPad.computeIfAbsent(patroon(begin, methode.getAnnotation(Path.class)), p -> new TreeSet<>()).add(naam)));
        }
    }

    private static Optional<String> httpMethode(Method methode) {
        return Arrays.stream(methode.getAnnotations()).map(Annotation::annotationType).map(soort -> soort.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull).map(HttpMethod::value).findFirst();
    }

    private static String patroon(Path begin, Path vervolg) {
        String pad = vervolg == null ? begin.value() : begin.value() + "/" + vervolg.value();
        return PARAMETER.matcher(pad.replaceAll("/+", "/")).replaceAll("[^/]+");
    }

    /** The value of Allow for this path, or empty when nothing is there. */
    Optional<String> bij(String pad) {
        List<String> namen = perPad.entrySet().stream().filter(p -> pad.matches(p.getKey())).flatMap(p -> p.getValue().stream()).distinct().toList();
        return namen.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", Stream.concat(namen.stream(), Stream.of("OPTIONS")).toList()));
    }
}
