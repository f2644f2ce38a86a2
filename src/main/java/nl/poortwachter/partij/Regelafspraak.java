package nl.poortwachter.partij;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How a municipality wants the rules that need other messages or lists to be applied, less strictly than they are.
 *
 * @param gemeente gemeentecode
 * @param aanbieder AGB code of the provider for whom it holds; empty for every provider
 * @param opmerken codes of rules of level 3 and 4 that only give a remark
 * @param meelezenTot last day on which all of level 3 only gives remarks, because the gateway begins in the middle of running trajectories; empty
 *     when level 3 counts
 */
public record Regelafspraak(String gemeente, Optional<String> aanbieder, Set<String> opmerken, Optional<LocalDate> meelezenTot) {

    /** Keeps its own copy. */
    public Regelafspraak {
        opmerken = Set.copyOf(opmerken);
    }

    /** True when it holds for this provider. */
    boolean geldtVoor(String agb) {
        return aanbieder.map(agb::equals).orElse(true);
    }
}
