package nl.poortwachter.bericht;

import jakarta.xml.bind.annotation.XmlElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which classes the JAXB model of a message kind is made of, and at which elements they stand. */
public final class Berichtmodel {
    private static final String PAKKET = Berichtmodel.class.getPackageName() + ".";

    private Berichtmodel() { }

    /**
     * An element with its class and what may stand below it.
     *
     * @param naam element name, such as ToegewezenProduct
     * @param veld field of the class around it that holds it; null for the root
     * @param klasse generated class; for a value such as Bsn the class of the value
     * @param onder elements below it in schema order; empty for a value
     */
    public record Element(String naam, Field veld, Class<?> klasse, List<Element> onder) {

        /** This element and all below it. */
        public Stream<Element> alle() {
            return Stream.concat(Stream.of(this), onder.stream().flatMap(Element::alle));
        }

        /** True when an element stands at this path below this one: {@code Product/Code}. */
        public boolean kent(String pad) {
            int streep = pad.indexOf('/');
            String eerste = streep < 0 ? pad : pad.substring(0, streep);
            return onder.stream().anyMatch(e -> e.naam.equals(eerste) && (streep < 0 || e.kent(pad.substring(streep + 1))));
        }

        /** The paths below this element at which an element of this class or shape stands. */
        public List<String> paden(Class<?> soort) {
            List<String> paden = new ArrayList<>();
            for (Element kind : onder) {
                if (soort.isAssignableFrom(kind.klasse)) {
                    paden.add(kind.naam);
                }
                kind.paden(soort).forEach(p -> paden.add(kind.naam + "/" + p));
            }
            return paden;
        }
    }

    /** The root of this message kind. */
    public static Element van(Berichtsoort soort) {
        try {
            return element("Bericht", null, Class.forName(PAKKET + soort.name().toLowerCase(Locale.ROOT) + ".Bericht"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Van " + soort + " is geen model gegenereerd", e);
        }
    }

    private static Element element(String naam, Field veld, Class<?> klasse) {
        List<Element> onder = klasse.getName().startsWith(PAKKET) ? Arrays.stream(klasse.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
                .map(f -> element(naam(f), f, inhoud(f))).toList() : List.of();
        return new Element(naam, veld, klasse, onder);
    }

    private static String naam(Field veld) {
        return veld.getAnnotation(XmlElement.class).name();
    }

    private static Class<?> inhoud(Field veld) {
        return veld.getGenericType() instanceof ParameterizedType lijst ? (Class<?>) lijst.getActualTypeArguments()[0] : veld.getType();
    }
}
