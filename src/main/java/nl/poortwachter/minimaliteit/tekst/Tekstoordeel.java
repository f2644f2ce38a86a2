package nl.poortwachter.minimaliteit.tekst;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The judgement of one free text. Holds no word, place or length of the text itself, so that it may stand in a verdict and in a log.
 *
 * @param soort what the text is about
 * @param kenmerken what was found, in a fixed order; empty for process information
 * @param woordenschat version and fingerprint of the vocabulary that was used
 */
public record Tekstoordeel(Soort soort, Set<Kenmerk> kenmerken, String woordenschat) {

    /** Keeps its own copy, in a fixed order. */
    public Tekstoordeel {
        Set<Kenmerk> geordend = EnumSet.noneOf(Kenmerk.class);
        geordend.addAll(kenmerken);
        kenmerken = Collections.unmodifiableSet(geordend);
    }

    /** True when the text may pass unchanged: only when it surely is process information. */
    public boolean magDoor() {
        return soort == Soort.PROCESINFORMATIE;
    }

    /** True when care content was seen, for which a municipality can refuse (MIN-CONTENT). */
    public boolean bevatZorginhoud() {
        return kenmerken.stream().anyMatch(kenmerk -> kenmerk.groep() == Groep.ZORG);
    }

    /** The reasons as Dutch sentences, in a fixed order. */
    public List<String> redenen() {
        return kenmerken.stream().map(Kenmerk::reden).toList();
    }
}
