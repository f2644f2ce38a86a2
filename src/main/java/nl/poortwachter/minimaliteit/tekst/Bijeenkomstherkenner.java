package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.stream.Collectors;

/** A number of talks or sessions is volume, not content: "nog 5 sessies", "maximaal acht individuele gesprekken". */
final class Bijeenkomstherkenner implements Herkenner {
    private static final Set<String> BIJEENKOMSTEN = Set.of("sessie", "sessies", "gesprek", "gesprekken", "consult", "consulten",
            "bijeenkomst", "bijeenkomsten", "huisbezoek", "huisbezoeken", "contactmoment", "contactmomenten", "afspraken");
    private static final int WOORDEN_TOT_AANTAL = 2;

    private final Set<String> telwoorden;

    Bijeenkomstherkenner(Woordenschat woordenschat) {
        telwoorden = woordenschat.ingangen(Rol.TELWOORD).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        for (int i = 1; i < ontleding.aantal(); i++) {
            if (BIJEENKOMSTEN.contains(ontleding.vorm(i)) && heeftAantal(ontleding, i)) {
                ontleding.geefRol(i, Rol.EENHEID);
            }
        }
    }

    private boolean heeftAantal(Ontleding ontleding, int nummer) {
        for (int i = nummer - 1; i >= Math.max(0, nummer - WOORDEN_TOT_AANTAL); i--) {
            boolean aantal = ontleding.woord(i).isGetal() || telwoorden.contains(ontleding.vorm(i));
            if (aantal && ontleding.woord(i).zin() == ontleding.woord(nummer).zin()) {
                return true;
            }
        }
        return false;
    }
}
