package nl.poortwachter.verstrekking.maatregel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A measure that someone proposes, and what another decided on it.
 *
 * @param id number of the proposal
 * @param soort which measure
 * @param actie whether it begins or ends
 * @param kenmerken for whom or what, see {@link Kenmerken}
 * @param reden why; may name people
 * @param door who proposes it
 * @param op when
 * @param beslissing null as long as nobody decided
 */
public record Voorstel(UUID id, Maatregelsoort soort, Actie actie, List<String> kenmerken, String reden, String door, Instant op,
                       Beslissing beslissing) {

    /** Begin or end. */
    public enum Actie {
        INSTELLEN, OPHEFFEN;

        /** The stored name. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was decided.
     *
     * @param bevestigd false when the proposal was turned down or taken back
     */
    public record Beslissing(boolean bevestigd, String door, Instant op) { }

    /** Keeps its own copy. */
    public Voorstel {
        kenmerken = List.copyOf(kenmerken);
    }

    /** Where it stands: voorgesteld, bevestigd or afgewezen. */
    public String stand() {
        if (beslissing == null) {
            return "voorgesteld";
        }
        return beslissing.bevestigd() ? "bevestigd" : "afgewezen";
    }
}
