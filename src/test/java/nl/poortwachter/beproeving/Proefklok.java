package nl.poortwachter.beproeving;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the application under test: the real one, until a test stops it at a moment. Who stops it, lets it run again afterwards. */
@Alternative
@Priority(1)
@Singleton
public class Proefklok implements InstantSource {
    private static volatile Instant stil;

    /** From now on it is this moment. */
    public static void zetOp(Instant moment) {
        stil = moment;
    }

    /** From now on it is the real time again. */
    public static void loopt() {
        stil = null;
    }

    @Override
    public Instant instant() {
        Instant moment = stil;
        return moment == null ? Instant.now() : moment;
    }
}
