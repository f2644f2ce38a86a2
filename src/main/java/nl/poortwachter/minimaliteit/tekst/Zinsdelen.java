package nl.poortwachter.minimaliteit.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Entries of more than one word. Those of the process go before single words ("wijziging zorgplan" is a reason in the
 * standard), and those of care find what seems innocent in single words ("gaat niet goed").
 */
final class Zinsdelen implements Herkenner {
    private static final Pattern SPATIES = Pattern.compile("\\s+");
    private static final int GAT = 3;

    private final Map<String, List<Zinsdeel>> opEersteWoord = new HashMap<>();
    private final Proceslexicon proces;
    private final boolean zorg;

    /** The phrases about care and persons, or else those about the process. */
    Zinsdelen(Woordenschat woordenschat, Proceslexicon proces, boolean zorg) {
        this.proces = proces;
        this.zorg = zorg;
        for (Rol rol : Rol.values()) {
            if (rol.isGevaar() == zorg && rol != Rol.GELIJKENIS) {
                woordenschat.lijsten(rol).forEach(this::neemOp);
            }
        }
    }

    /** One entry: its words with the room between them. */
    private record Zinsdeel(List<Element> elementen, Rol rol, Kenmerk kenmerk) {
    }

    private record Element(String vorm, boolean begin, boolean gatErna) {
        boolean past(String ander) {
            return begin ? ander.startsWith(vorm) : ander.equals(vorm);
        }
    }

    private void neemOp(Woordenlijst lijst) {
        for (String ingang : lijst.ingangen()) {
            List<Element> elementen = elementen(ingang);
            if (elementen.size() > 1) {
                opEersteWoord.computeIfAbsent(elementen.get(0).vorm(), w -> new ArrayList<>())
                        .add(new Zinsdeel(elementen, lijst.rol(), lijst.kenmerk()));
            }
        }
    }

    private static List<Element> elementen(String ingang) {
        List<Element> elementen = new ArrayList<>();
        for (String stuk : SPATIES.split(ingang)) {
            List<String> vormen = Vorm.woorden(stuk);
            for (int i = 0; i < vormen.size(); i++) {
                boolean laatste = i == vormen.size() - 1;
                elementen.add(new Element(vormen.get(i), laatste && stuk.endsWith("*"), laatste && stuk.endsWith("..")));
            }
        }
        return elementen;
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        for (int i = 0; i < ontleding.aantal(); i++) {
            String vorm = ontleding.vorm(i);
            probeer(ontleding, i, opEersteWoord.get(vorm));
            Rol rolNu = ontleding.rol(i);
            if (rolNu == null || zorg) {
                for (int lengte = Math.min(vorm.length() - 1, 12); lengte >= 3; lengte--) {
                    probeer(ontleding, i, opEersteWoord.get(vorm.substring(0, lengte)));
                }
            }
        }
    }

    private void probeer(Ontleding ontleding, int begin, List<Zinsdeel> kandidaten) {
        if (kandidaten == null) {
            return;
        }
        for (Zinsdeel zinsdeel : kandidaten) {
            List<Integer> plaatsen = past(ontleding, begin, zinsdeel.elementen());
            if (zorg) {
                // "gemeente Den Haag" was seen as a party already; then Den Haag is no address any more.
                if (plaatsen.stream().anyMatch(plaats -> ontleding.rol(plaats) == null)) {
                    ontleding.meld(zinsdeel.kenmerk());
                }
            } else {
                plaatsen.forEach(plaats -> ontleding.geefRol(plaats, rol(ontleding.vorm(plaats), zinsdeel.rol())));
            }
        }
    }

    /** A word that proves something goes on doing so, also in a phrase that itself proves nothing. */
    private Rol rol(String vorm, Rol vanZinsdeel) {
        Rol eigen = proces.precies(vorm);
        return !vanZinsdeel.isBewijs() && eigen != null && eigen.isBewijs() ? eigen : vanZinsdeel;
    }

    private static List<Integer> past(Ontleding ontleding, int begin, List<Element> elementen) {
        List<Integer> plaatsen = new ArrayList<>(elementen.size());
        int plaats = begin;
        int speling = 0;
        for (Element element : elementen) {
            int uiterst = plaats + speling;
            while (plaats <= uiterst && !element.past(ontleding.vorm(plaats))) {
                plaats++;
            }
            if (plaats > uiterst || plaats >= ontleding.aantal()
                    || ontleding.woord(plaats).zin() != ontleding.woord(begin).zin()) {
                return List.of();
            }
            plaatsen.add(plaats++);
            speling = element.gatErna() ? GAT : 0;
        }
        return plaatsen;
    }
}
