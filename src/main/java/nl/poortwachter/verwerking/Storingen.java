package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.poortwachter.opslag.Oorzaak;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.jboss.logging.Logger;

/**
 * Reports failures of routes that run by themselves, on a clock or a folder, where no caller hears of them. Camel's own report quotes the text of
 * the exception, which could hold content; this one names classes and places.
 */
@Singleton
@Named("storingen")
public class Storingen implements ExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Storingen.class);

    @Override
    public void handleException(Throwable fout) {
        handleException(null, null, fout);
    }

    @Override
    public void handleException(String melding, Throwable fout) {
        handleException(melding, null, fout);
    }

    @Override
    public void handleException(String melding, Exchange exchange, Throwable fout) {
        LOG.errorf("storing-route route=%s oorzaak=%s", exchange == null ? "onbekend" : exchange.getFromRouteId(), Oorzaak.van(fout));
    }
}
