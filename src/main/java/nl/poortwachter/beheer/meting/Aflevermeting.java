package nl.poortwachter.beheer.meting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.poortwachter.aflevering.BijAflevering;
import org.jdbi.v3.core.Handle;

/** Counts messages that reached their receiver through this node. */
@Startup
@Singleton
public class Aflevermeting implements BijAflevering {
    private final Counter afgeleverd;

    /** Counts in this registry, from zero. */
    public Aflevermeting(MeterRegistry metrieken) {
        afgeleverd = Counter.builder("poortwachter.afgeleverd").baseUnit("berichten").register(metrieken);
    }

    @Override
    public void afgeleverd(Handle handle, UUID bericht) {
        // After the commit: what is rolled back comes again, and must not count twice.
        handle.afterCommit(afgeleverd::increment);
    }
}
