package nl.poortwachter.minimaliteit.tekst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The words that may not pass: care content (also inflected, compounded or misspelt) and names (only as they are). */
final class Gevarenlexicon {
    private static final int KORTSTE_STAM = 4;
    private static final int KORTSTE_DEEL = 6;
    private static final int LANGSTE_DEEL = 24;
    private static final int KORTSTE_SCHRIJFFOUT = 6;

    private final Map<String, Kenmerk> precies = new HashMap<>();
    private final Map<String, Kenmerk> stammen = new HashMap<>();
    private final Map<String, Kenmerk> beginselen = new HashMap<>();
    private final Map<String, Kenmerk> delen = new HashMap<>();
    private final Map<String, Kenmerk> namen = new HashMap<>();
    private final Schrijffouten schrijffouten;
    private final NavigableSet<String> opVolgorde;

    Gevarenlexicon(Woordenschat woordenschat) {
        woordenschat.lijsten(Rol.EIGENNAAM).forEach(lijst -> losse(lijst).forEach(
                ingang -> namen.putIfAbsent(Vorm.van(ingang), lijst.kenmerk())));
        woordenschat.lijsten(Rol.ZORG).forEach(lijst -> losse(lijst).forEach(ingang -> neemOp(ingang, lijst.kenmerk())));
        schrijffouten = new Schrijffouten(precies.keySet(), KORTSTE_SCHRIJFFOUT);
        woordenschat.lijsten(Rol.PERSOON).forEach(lijst -> losse(lijst).forEach(
                ingang -> precies.putIfAbsent(Vorm.van(ingang), lijst.kenmerk())));
        opVolgorde = new TreeSet<>(precies.keySet());
    }

    /** True when some word with care content begins with this. */
    boolean begintMet(String vorm) {
        String eerste = opVolgorde.ceiling(vorm);
        return eerste != null && eerste.startsWith(vorm);
    }

    private static List<String> losse(Woordenlijst lijst) {
        return lijst.ingangen().stream().filter(ingang -> Vorm.woorden(ingang).size() == 1).toList();
    }

    private void neemOp(String ingang, Kenmerk kenmerk) {
        String vorm = Vorm.van(ingang);
        if (ingang.endsWith("*")) {
            (ingang.startsWith("*") ? delen : beginselen).putIfAbsent(vorm, kenmerk);
        }
        precies.putIfAbsent(vorm, kenmerk);
        if (!ingang.startsWith("=")) {
            String stam = Vorm.stam(vorm);
            if (stam.length() >= KORTSTE_STAM) {
                stammen.putIfAbsent(stam, kenmerk);
            }
            if (vorm.length() >= KORTSTE_DEEL) {
                delen.putIfAbsent(vorm, kenmerk);
            }
        }
    }

    /** The word itself is in a list of care content. */
    Kenmerk precies(String vorm) {
        return precies.get(vorm);
    }

    /** The word is in a list of names or places. */
    Kenmerk naam(String vorm) {
        return namen.get(vorm);
    }

    /** The word is care content, inflected. */
    Kenmerk verbogen(String vorm) {
        Kenmerk kenmerk = stammen.get(Vorm.stam(vorm));
        for (int lengte = Math.min(vorm.length(), LANGSTE_DEEL); kenmerk == null && lengte >= 2; lengte--) {
            kenmerk = beginselen.get(vorm.substring(0, lengte));
        }
        return kenmerk;
    }

    /** This word has a word with care content in it. */
    Kenmerk deel(String vorm) {
        for (int begin = 0; begin < vorm.length(); begin++) {
            int verst = Math.min(vorm.length(), begin + LANGSTE_DEEL);
            for (int einde = verst; einde > begin + 2; einde--) {
                Kenmerk kenmerk = delen.get(vorm.substring(begin, einde));
                if (kenmerk != null) {
                    return kenmerk;
                }
            }
        }
        return null;
    }

    /** The word is one letter away from care content. */
    Kenmerk bijna(String vorm) {
        String woord = vorm.length() < KORTSTE_SCHRIJFFOUT - 1 ? null : schrijffouten.dichtbij(vorm);
        return woord == null ? null : precies.get(woord);
    }

    /** The care content or name that the word holds, however it is written, or {@code null}. */
    Kenmerk hoeDanOok(String vorm) {
        Kenmerk kenmerk = precies(vorm);
        kenmerk = kenmerk == null ? verbogen(vorm) : kenmerk;
        kenmerk = kenmerk == null ? deel(vorm) : kenmerk;
        kenmerk = kenmerk == null ? naam(vorm) : kenmerk;
        return kenmerk == null ? bijna(vorm) : kenmerk;
    }
}
