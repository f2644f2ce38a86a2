package nl.poortwachter.verwerking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the gateway. Runs with the system clock; only the demo sets it back, to tell in a minute what takes days. */
public final class Klok implements InstantSource {
    private volatile Duration verschil = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(verschil);
    }

    /** From now on the clock differs this much from the system clock. */
    public void verzet(Duration nieuwVerschil) {
        verschil = nieuwVerschil;
    }
}
