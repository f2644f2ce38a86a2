package nl.poortwachter.ontvangst;

import java.util.Set;

/** The headers by which a sender says in which phase, for what and on which basis it shares (docs/minimaliteit.md). */
final class Verklaringen {
    static final Set<String> KOPREGELS = Set.of("fase", "doel", "grondslag", "professional", "reden", "toestemming", "informatie");

    private Verklaringen() { }
}
