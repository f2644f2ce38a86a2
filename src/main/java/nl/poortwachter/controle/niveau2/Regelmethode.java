package nl.poortwachter.controle.niveau2;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import nl.poortwachter.controle.Regel;

/**
 * A rule of level 2 with the method that checks it.
 *
 * @param naam class and method, unique
 * @param code rule id
 * @param regel what the rule says
 * @param deel class or shape of the model that it judges
 * @param bij where a finding points to, as paths below the class; the first that is there counts
 * @param handgreep takes (Object deel, Maatstaf) and gives Boolean or int[]
 */
record Regelmethode(String naam, String code, Regel regel, Class<?> deel, List<String[]> bij, MethodHandle handgreep) {

    /** The rule on this method, which must have the form that the package prescribes. */
    static Regelmethode van(Method methode) {
        String naam = methode.getDeclaringClass().getSimpleName() + "." + methode.getName();
        Class<?>[] parameters = methode.getParameterTypes();
        boolean metMaatstaf = parameters.length == 2 && parameters[1] == Maatstaf.class;
        boolean uitkomst = methode.getReturnType() == boolean.class || methode.getReturnType() == int[].class;
        if (!uitkomst || !(metMaatstaf || parameters.length == 1)) {
            throw new IllegalStateException("Een regel is een methode (deel) of (deel, Maatstaf) die boolean of int[] geeft: " + naam);
        }
        try {
            MethodHandle handgreep = MethodHandles.lookup().unreflect(methode);
            MethodHandle tweeledig = metMaatstaf ? handgreep : MethodHandles.dropArguments(handgreep, 1, Maatstaf.class);
            Regel regel = methode.getAnnotation(Regel.class);
            List<String[]> bij = Arrays.stream(regel.bij()).map(pad -> pad.split("/")).toList();
            return new Regelmethode(naam, regel.code(), regel, parameters[0], bij,
                    tweeledig.asType(MethodType.methodType(Object.class, Object.class, Maatstaf.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Een regel is een statische methode binnen het pakket: " + naam, e);
        }
    }

    /** True or false, or the positions in a list that break the rule. */
    Object toets(Object object, Maatstaf maatstaf) {
        try {
            return (Object) handgreep.invokeExact(object, maatstaf);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Regel " + naam + " gaf een onverwachte fout", e);
        }
    }
}
