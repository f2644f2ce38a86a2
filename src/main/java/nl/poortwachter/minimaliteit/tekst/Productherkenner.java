package nl.poortwachter.minimaliteit.tekst;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of the products in the message. A whole name may stand anywhere; of a part only the kind of help, because
 * "ernstige dyslexie" of a product name says something about the client when it stands apart.
 */
final class Productherkenner implements Herkenner {
    private final Set<String> productwoorden;
    private final Gevarenlexicon gevaren;

    Productherkenner(Woordenschat woordenschat, Gevarenlexicon gevaren) {
        this.gevaren = gevaren;
        this.productwoorden = woordenschat.ingangen(Rol.PRODUCTWOORD).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        Set<String> losse = new HashSet<>();
        for (String naam : context.productnamen()) {
            List<String> vormen = Vorm.woorden(naam);
            vormen.stream().filter(productwoorden::contains).forEach(losse::add);
            if (vormen.size() > 1 || vormen.stream().allMatch(vorm -> gevaren.precies(vorm) == null)) {
                geefRol(ontleding, vormen);
            }
        }
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (losse.contains(ontleding.vorm(i))) {
                ontleding.geefRol(i, Rol.PRODUCT);
            }
        }
    }

    private static void geefRol(Ontleding ontleding, List<String> vormen) {
        for (int i = 0; !vormen.isEmpty() && i + vormen.size() <= ontleding.aantal(); i++) {
            int begin = i;
            int lengte = 0;
            while (lengte < vormen.size() && ontleding.vorm(begin + lengte).equals(vormen.get(lengte))) {
                lengte++;
            }
            for (int j = 0; lengte == vormen.size() && j < lengte; j++) {
                ontleding.geefRol(begin + j, Rol.PRODUCT);
            }
        }
    }
}
