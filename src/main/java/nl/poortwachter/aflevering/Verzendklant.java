package nl.poortwachter.aflevering;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/**
 * The HTTP client towards receivers. Takes away what the library does on its own account: trying again (every attempt is ours to record), following
 * to another address, keeping cookies of one receiver for the next, and unpacking what may have no end.
 */
public final class Verzendklant implements HttpClientConfigurer {

    @Override
    public void configureHttpClient(HttpClientBuilder klant) {
        klant.disableAutomaticRetries().disableRedirectHandling().disableCookieManagement().disableAuthCaching().disableContentCompression()
                .setUserAgent("Poortwachter");
    }
}
