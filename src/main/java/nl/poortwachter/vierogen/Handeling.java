package nl.poortwachter.vierogen;

import java.time.Instant;
import nl.poortwachter.partij.Recht;
import org.jdbi.v3.core.Handle;

/** What a confirmed proposal of one kind brings about. Make it a bean and its kind can be proposed. */
public interface Handeling {

    /** Name of the kind, as proposals carry it. Stored; do not rename. */
    String soort();

    /** What somebody must be allowed to propose this kind or to decide on it. */
    Recht recht();

    /**
     * Does what was proposed, in the transaction that records the confirmation: both happen or neither does.
     *
     * @param handle the transaction; use its afterCommit for what must only happen when it lasts
     * @param voorstel the proposal, not yet decided
     * @param door account of the person who confirms it
     * @return what came of it, in one Dutch sentence without personal data
     * @throws NietUitvoerbaar when it cannot be done (any more); the proposal then stays open
     */
    String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu);
}
