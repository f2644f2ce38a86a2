package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The words that may pass, with what they do in a text about the process. */
final class Proceslexicon {
    /** What a word proves goes first; a part of compounds proves something only when it stands nowhere else. */
    private static final List<Rol> ROLLEN = List.of(Rol.REDEN, Rol.VOEGWOORD, Rol.CLIENT, Rol.PRODUCT, Rol.ANKER, Rol.BEWIJS, Rol.EENHEID,
            Rol.PRODUCTWOORD, Rol.FUNCTIE, Rol.NEUTRAAL, Rol.GEBONDEN, Rol.DEEL);
    private static final Set<Rol> VERBUIGBAAR =
            EnumSet.of(Rol.NEUTRAAL, Rol.GEBONDEN, Rol.EENHEID, Rol.BEWIJS, Rol.ANKER, Rol.PRODUCT, Rol.PRODUCTWOORD, Rol.DEEL);
    private static final List<String> TUSSENKLANKEN = List.of("", "s", "en", "n", "e");
    private static final int KORTSTE_STAM = 4;
    private static final int KORTSTE_DEEL = 3;
    private static final int LANGSTE_SAMENSTELLING = 45;
    private static final int KORTSTE_SCHRIJFFOUT = 5;

    private final Map<String, Rol> precies = new HashMap<>();
    private final Map<String, Rol> stammen = new HashMap<>();
    private final Set<String> delen = new HashSet<>();
    private final Set<String> koppen = new HashSet<>();
    private final NavigableSet<String> bewijzen = new TreeSet<>();
    private final Schrijffouten schrijffouten;

    Proceslexicon(Woordenschat woordenschat) {
        for (Rol rol : ROLLEN) {
            woordenschat.ingangen(rol).filter(ingang -> Vorm.woorden(ingang).size() == 1)
                    .forEach(ingang -> neemOp(ingang, rol));
        }
        woordenschat.ingangen(Rol.AFKORTING).map(Vorm::van).forEach(vorm -> precies.putIfAbsent(vorm, Rol.FUNCTIE));
        for (Rol label : List.of(Rol.NUMMERLABEL, Rol.DATUMLABEL, Rol.PERSOONSLABEL)) {
            woordenschat.ingangen(label).map(Vorm::van).forEach(vorm -> precies.putIfAbsent(vorm, Rol.NEUTRAAL));
        }
        precies.forEach((vorm, rol) -> {
            if (rol.isBewijs()) {
                bewijzen.add(vorm);
            }
        });
        woordenschat.ingangen(Rol.KOP).map(Vorm::van).forEach(koppen::add);
        schrijffouten = new Schrijffouten(precies.keySet(), KORTSTE_SCHRIJFFOUT);
    }

    private void neemOp(String ingang, Rol rol) {
        String vorm = Vorm.van(ingang);
        Rol alsWoord = rol == Rol.DEEL ? Rol.BEWIJS : rol;
        if (rol == Rol.DEEL) {
            delen.add(vorm);
        }
        precies.putIfAbsent(vorm, alsWoord);
        if (VERBUIGBAAR.contains(rol) && !ingang.startsWith("=")) {
            String stam = Vorm.stam(vorm);
            if (stam.length() >= KORTSTE_STAM) {
                stammen.putIfAbsent(stam, alsWoord);
            }
        }
    }

    /** True when some word about the process begins with this, three letters at the least. */
    boolean begintMet(String vorm) {
        String eerste = vorm.length() < KORTSTE_DEEL ? null : bewijzen.ceiling(vorm);
        return eerste != null && eerste.startsWith(vorm);
    }

    /** Role of the word itself, or {@code null}. */
    Rol precies(String vorm) {
        return precies.get(vorm);
    }

    /** Role of the word that this is an inflection of, or {@code null}. */
    Rol verbogen(String vorm) {
        return stammen.get(Vorm.stam(vorm));
    }

    /** BEWIJS when the word is made wholly of known parts, otherwise {@code null}. */
    Rol samengesteld(String vorm) {
        if (vorm.length() > LANGSTE_SAMENSTELLING || vorm.length() < 2 * KORTSTE_DEEL) {
            return null;
        }
        // bereikbaar[i]: the first i letters are made wholly of parts and the sounds between them.
        boolean[] bereikbaar = new boolean[vorm.length() + 1];
        bereikbaar[0] = true;
        for (int begin = 0; begin <= vorm.length() - KORTSTE_DEEL; begin++) {
            if (bereikbaar[begin]) {
                if (begin > 0 && isLaatsteDeel(vorm.substring(begin))) {
                    return Rol.BEWIJS;
                }
                verleng(vorm, begin, bereikbaar);
            }
        }
        return null;
    }

    private void verleng(String vorm, int begin, boolean[] bereikbaar) {
        for (int einde = begin + KORTSTE_DEEL; einde < vorm.length(); einde++) {
            if (delen.contains(vorm.substring(begin, einde))) {
                for (String klank : TUSSENKLANKEN) {
                    if (vorm.startsWith(klank, einde)) {
                        bereikbaar[einde + klank.length()] = true;
                    }
                }
            }
        }
    }

    private boolean isLaatsteDeel(String deel) {
        return delen.contains(deel) || delen.contains(Vorm.stam(deel));
    }

    /** What stands before the head of an administrative word ("naam" in "naamswijziging"), or {@code null}. */
    String voorKop(String vorm) {
        for (int einde = KORTSTE_DEEL; einde < vorm.length() - KORTSTE_DEEL && vorm.length() <= LANGSTE_SAMENSTELLING; einde++) {
            if (koppen.contains(vorm.substring(einde))) {
                String voor = vorm.substring(0, einde);
                return voor.endsWith("s") && voor.length() > KORTSTE_DEEL ? voor.substring(0, einde - 1) : voor;
            }
        }
        return null;
    }

    /** Role of the word that this is almost certainly a slip of, or {@code null}. */
    Rol bijna(String vorm) {
        String woord = vorm.length() < KORTSTE_SCHRIJFFOUT ? null : schrijffouten.verschreven(vorm);
        return woord == null ? null : precies.get(woord);
    }
}
