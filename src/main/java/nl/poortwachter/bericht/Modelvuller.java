package nl.poortwachter.bericht;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes objects of one class of the JAXB model out of elements, with all below them. JAXB's own reader does the same through SAX events, at
 * several times the cost; docs/adr/0047. Thread safe.
 */
final class Modelvuller {
    private static final Map<Class<?>, Function<String, Object>> WAARDEN = Map.of(
            String.class, tekst -> tekst,
            int.class, tekst -> Integer.valueOf(tekst.strip()),
            Integer.class, tekst -> Integer.valueOf(tekst.strip()),
            LocalDate.class, Datums::lees,
            LocalTime.class, new TijdAdapter()::unmarshal);

    private final Constructor<?> maker;
    private final Map<String, Veld> velden = new HashMap<>();
    private final boolean slaatOnbekendeOver;

    /** How the elements of one name are read, and the field that holds them. */
    private record Veld(Field plaats, Function<Knoop, Object> lezing) {

        void neemOp(Object houder, Knoop knoop) throws IllegalAccessException {
            Object inhoud = lezing.apply(knoop);
            if (plaats.getType() != List.class) {
                plaats.set(houder, inhoud);
                return;
            }
            @SuppressWarnings("unchecked")
            List<Object> lijst = (List<Object>) plaats.get(houder);
            if (lijst == null) {
                lijst = new ArrayList<>();
                plaats.set(houder, lijst);
            }
            lijst.add(inhoud);
        }
    }

    private Modelvuller(Berichtmodel.Element element, boolean slaatOnbekendeOver, Map<Class<?>, Modelvuller> bekend) {
        this.slaatOnbekendeOver = slaatOnbekendeOver;
        try {
            maker = element.klasse().getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Het model kent geen lege " + element.naam(), e);
        }
        for (Berichtmodel.Element kind : element.onder()) {
            kind.veld().setAccessible(true);
            velden.put(kind.naam(), new Veld(kind.veld(), lezing(kind, slaatOnbekendeOver, bekend)));
        }
    }

    /**
     * For this element of the model and all below it.
     *
     * @param slaatOnbekendeOver true to pass over elements that the model does not know
     */
    static Modelvuller van(Berichtmodel.Element element, boolean slaatOnbekendeOver) {
        return van(element, slaatOnbekendeOver, new HashMap<>());
    }

    private static Modelvuller van(Berichtmodel.Element element, boolean slaatOnbekendeOver, Map<Class<?>, Modelvuller> bekend) {
        Modelvuller vuller = bekend.get(element.klasse());
        if (vuller == null) {
            vuller = new Modelvuller(element, slaatOnbekendeOver, bekend);
            bekend.put(element.klasse(), vuller);
        }
        return vuller;
    }

    private static Function<Knoop, Object> lezing(Berichtmodel.Element element, boolean slaatOnbekendeOver, Map<Class<?>, Modelvuller> bekend) {
        Function<String, Object> waarde = WAARDEN.get(element.klasse());
        return waarde == null ? van(element, slaatOnbekendeOver, bekend)::vul : knoop -> waarde.apply(knoop.tekst());
    }

    /**
     * The object that this element describes.
     *
     * @throws IllegalStateException when something stands in it that the model does not know and that is not passed over; the schema check excludes that
     */
    Object vul(Knoop knoop) {
        try {
            Object object = maker.newInstance();
            for (Knoop kind : knoop.kinderen()) {
                Veld veld = velden.get(kind.naam());
                if (veld == null && slaatOnbekendeOver) {
                    continue;
                }
                if (veld == null) {
                    throw new IllegalStateException("Het model kent een element onder " + knoop.naam() + " niet");
                }
                veld.neemOp(object, kind);
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Het model is niet te vullen bij " + knoop.naam(), e);
        }
    }
}
