package nl.poortwachter.verwerking;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.partij.Partijen;
import org.jboss.logging.Logger;

/** Reads parties, what they agreed and keys when the application starts, so that a mistake in them stops the start and not the first message. */
@Singleton
public class Opstart {
    private static final Logger LOG = Logger.getLogger(Opstart.class);

    void begin(@Observes StartupEvent start, Partijen partijen, Regelinstellingen regels, Sleutelbos sleutels) {
        LOG.infof("gereed partijen=%d afnemers=%d regelafspraken=%d omgeving=%s sleutels=%d", partijen.alle().size(), partijen.afnemers().size(),
                partijen.regelafspraken().size(), partijen.omgeving(), sleutels.inhoud().size());
    }
}
