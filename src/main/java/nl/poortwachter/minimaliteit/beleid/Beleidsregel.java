package nl.poortwachter.minimaliteit.beleid;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;

/**
 * One line of the policy table.
 *
 * @param regel its name
 * @param berichten message kinds it is about
 * @param elementen element paths below the root
 * @param reden reason code of what it removes; null when it never removes anything
 * @param zin Dutch sentence, or null when that of the reason code says enough
 * @param grondslag law or rule behind it, or null
 * @param fases decision per phase; a phase that is absent is one in which the message cannot occur
 * @param mits condition without which the element always stays, or null
 * @param vast why the element can never be removed (control rule), or null
 * @param verruimd legal basis on which a municipality lets more pass than the default, or null
 * @param herkomst name of the policy that decided last
 */
public record Beleidsregel(String regel, Set<Berichtsoort> berichten, List<String> elementen, String reden, String zin, String grondslag,
                           Map<Fase, Cel> fases, String mits, String vast, String verruimd, String herkomst) {

    /** The policy whose lines name no other origin. */
    private static final String STANDAARD = "standaard";

    /** Phases in their own order; a line as it was read comes from the default. */
    public Beleidsregel {
        herkomst = herkomst == null ? STANDAARD : herkomst;
        berichten = Collections.unmodifiableSet(EnumSet.copyOf(berichten));
        elementen = List.copyOf(elementen);
        fases = Collections.unmodifiableMap(new EnumMap<>(fases));
    }

    /** True when some phase can come to such a decision. */
    public boolean kan(Predicate<Besluit> besluit) {
        return fases.values().stream().anyMatch(cel -> cel.kan(besluit));
    }

    /** The same line for some of its elements. */
    Beleidsregel voor(List<String> andereElementen) {
        return new Beleidsregel(regel, berichten, andereElementen, reden, zin, grondslag, fases, mits, vast, verruimd, herkomst);
    }

    /** True when this line is about this kind. */
    public boolean geldtVoor(Berichtsoort soort) {
        return berichten.contains(soort);
    }
}
