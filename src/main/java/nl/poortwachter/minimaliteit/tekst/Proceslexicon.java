package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** De woorden die door mogen, met wat ze in een procestekst doen. */
final class Proceslexicon {
    /** Wat een woord bewijst gaat voor; een deel van samenstellingen bewijst alleen iets als het nergens anders staat. */
    private static final List<Rol> ROLLEN = List.of(Rol.REDEN, Rol.VOEGWOORD, Rol.CLIENT, Rol.PRODUCT, Rol.ANKER, Rol.BEWIJS, Rol.EENHEID,
            Rol.PRODUCTWOORD, Rol.FUNCTIE, Rol.NEUTRAAL, Rol.GEBONDEN, Rol.DEEL);
    private static final Set<Rol> VERBUIGBAAR =
            EnumSet.of(Rol.NEUTRAAL, Rol.GEBONDEN, Rol.EENHEID, Rol.BEWIJS, Rol.ANKER, Rol.PRODUCT, Rol.PRODUCTWOORD, Rol.DEEL);
    private static final List<String> TUSSENKLANKEN = List.of("", "s", "en", "n", "e");
    private static final int KORTSTE_STAM = 4;
    private static final int KORTSTE_DEEL = 3;
    private static final int LANGSTE_SAMENSTELLING = 45;
    private static final int KORTSTE_SCHRIJFFOUT = 8;
    private static final int KORTSTE_VERWISSELING = 6;

    private final Map<String, Rol> precies = new HashMap<>();
    private final Map<String, Rol> stammen = new HashMap<>();
    private final Set<String> delen = new HashSet<>();
    private final Set<String> koppen = new HashSet<>();
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
        woordenschat.ingangen(Rol.KOP).map(Vorm::van).forEach(koppen::add);
        schrijffouten = new Schrijffouten(precies.keySet(), KORTSTE_VERWISSELING);
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

    /** Rol van het woord zelf, of {@code null}. */
    Rol precies(String vorm) {
        return precies.get(vorm);
    }

    /** Rol van het woord waarvan dit een verbuiging is, of {@code null}. */
    Rol verbogen(String vorm) {
        return stammen.get(Vorm.stam(vorm));
    }

    /** BEWIJS als het woord geheel uit bekende delen is samengesteld, anders {@code null}. */
    Rol samengesteld(String vorm) {
        if (vorm.length() > LANGSTE_SAMENSTELLING || vorm.length() < 2 * KORTSTE_DEEL) {
            return null;
        }
        // bereikbaar[i]: de eerste i letters zijn geheel uit delen en tussenklanken opgebouwd.
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

    /** Wat er voor de kop van een administratief woord staat ("naam" bij "naamswijziging"), of {@code null}. */
    String voorKop(String vorm) {
        for (int einde = KORTSTE_DEEL; einde < vorm.length() - KORTSTE_DEEL && vorm.length() <= LANGSTE_SAMENSTELLING; einde++) {
            if (koppen.contains(vorm.substring(einde))) {
                String voor = vorm.substring(0, einde);
                return voor.endsWith("s") && voor.length() > KORTSTE_DEEL ? voor.substring(0, einde - 1) : voor;
            }
        }
        return null;
    }

    /** Rol van het lange woord waar dit op één letter na op lijkt, of van een korter waarin twee letters verwisseld zijn, of {@code null}. */
    Rol bijna(String vorm) {
        String woord = vorm.length() < KORTSTE_VERWISSELING ? null : schrijffouten.verschreven(vorm);
        boolean genoeg = woord != null && (woord.length() == vorm.length() || Math.min(woord.length(), vorm.length()) >= KORTSTE_SCHRIJFFOUT - 1);
        return genoeg ? precies.get(woord) : null;
    }
}
