package nl.poortwachter.aflevering;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;

/** TLS towards receivers: with our own certificate and anchors when they are configured, otherwise with those of Java and without a certificate. */
public final class Verzendtls extends SSLContextParameters {
    private final Bron bron;

    /** Where the keys and anchors come from. */
    @FunctionalInterface
    public interface Bron {
        /** Keys and anchors as they are now. */
        SSLContext context() throws GeneralSecurityException;
    }

    /** With these keys and anchors. */
    public Verzendtls(Bron bron) {
        this.bron = bron;
    }

    @Override
    public SSLContext createSSLContext(CamelContext camel) throws GeneralSecurityException {
        return bron.context();
    }
}
