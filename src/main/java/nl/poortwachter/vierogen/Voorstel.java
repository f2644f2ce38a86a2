package nl.poortwachter.vierogen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;

/**
 * Something that one person proposes and another has to confirm before it is done. What was proposed never changes: the database refuses it.
 *
 * @param id number of the proposal
 * @param soort name of the {@link Handeling} that does it
 * @param onderwerp what it is about, for the one who decides; no personal data
 * @param inhoud what is to be done, as JSON; no personal data
 * @param bijlage text that may hold personal data, such as a changed message, kept encrypted; null when there is none
 * @param reden why; may name people, kept encrypted
 * @param door account of the person who proposes it
 * @param op when
 * @param vervaltOp from when it can no longer be confirmed
 * @param beslissing null as long as nobody decided
 */
public record Voorstel(UUID id, String soort, String onderwerp, String inhoud, String bijlage, String reden, String door, Instant op,
                       Instant vervaltOp, Beslissing beslissing) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What was decided.
     *
     * @param bevestigd false when the proposal was turned down or taken back
     * @param door account of the person who decided
     * @param uitkomst what came of it, in one sentence; null when it was turned down
     */
    public record Beslissing(boolean bevestigd, String door, Instant op, String uitkomst) { }

    /** A proposal as it begins, that can be confirmed for this long. */
    public static Voorstel nieuw(String soort, String onderwerp, String inhoud, String bijlage, String reden, String door, Instant nu, Duration geldig) {
        Instant op = nu.truncatedTo(ChronoUnit.MICROS);
        return new Voorstel(Berichtnummer.nieuw(), soort, onderwerp, inhoud, bijlage, reden, door, op, op.plus(geldig), null);
    }

    /** What is to be done, in the shape in which its {@link Handeling} wrote it. */
    public <T> T lees(Class<T> vorm) {
        try {
            return JSON.readValue(inhoud, vorm);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Voorstel " + id + " is niet leesbaar", e);
        }
    }

    /** Where it stands at this moment: voorgesteld, vervallen, bevestigd or afgewezen. */
    public String stand(Instant nu) {
        if (beslissing == null) {
            return isVervallen(nu) ? "vervallen" : "voorgesteld";
        }
        return beslissing.bevestigd() ? "bevestigd" : "afgewezen";
    }

    /** True when nobody decided in time. */
    public boolean isVervallen(Instant nu) {
        return beslissing == null && !nu.isBefore(vervaltOp);
    }
}
