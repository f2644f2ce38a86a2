package nl.poortwachter.ontvangst.bestandsmap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.poortwachter.verwerking.Instellingen;

/** Files whose treatment failed by a fault of our own: they stay where they are and are tried again after a pause, so that they do not hold up the others. */
@Singleton
public class Uitstel {
    private final InstantSource klok;
    private final Duration pauze;
    private final Map<Path, Instant> tot = new ConcurrentHashMap<>();

    /** With the pause of this configuration. */
    @Inject
    public Uitstel(InstantSource klok, Instellingen instellingen) {
        this(klok, instellingen.bestandsmap().pauzeNaStoring());
    }

    Uitstel(InstantSource klok, Duration pauze) {
        this.klok = klok;
        this.pauze = pauze;
    }

    /** Called before the treatment: when it fails, whatever the way, the pause already stands. */
    void begin(Path bestand) {
        Instant nu = klok.instant();
        // A file that was taken away by hand is never asked for again
        tot.values().removeIf(einde -> !nu.isBefore(einde));
        tot.put(bestand, nu.plus(pauze));
    }

    /** The treatment succeeded. */
    void klaar(Path bestand) {
        tot.remove(bestand);
    }

    boolean geldtVoor(Path bestand) {
        Instant einde = tot.get(bestand);
        return einde != null && klok.instant().isBefore(einde);
    }
}
