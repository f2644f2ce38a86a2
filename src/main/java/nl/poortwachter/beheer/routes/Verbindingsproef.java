package nl.poortwachter.beheer.routes;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tries the connection with a receiver, without sending a message: an OPTIONS request, of which any answer will do. */
public final class Verbindingsproef {
    private static final Duration HOOGSTENS = Duration.ofSeconds(5);
    private final HttpClient klant = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(HOOGSTENS)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /** Tries this address; ends within some seconds. */
    public Proef probeer(URI adres) {
        long begin = System.nanoTime();
        HttpRequest vraag = HttpRequest.newBuilder(adres).method("OPTIONS", HttpRequest.BodyPublishers.noBody()).timeout(HOOGSTENS).build();
        try {
            int status = klant.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Proef("bereikt", status, sinds(begin));
        } catch (IOException e) {
            return new Proef(uitslag(e), null, sinds(begin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Proef("geen_antwoord", null, sinds(begin));
        }
    }

    private static String uitslag(IOException fout) {
        if (fout instanceof HttpTimeoutException) {
            return "geen_antwoord";
        }
        if (fout instanceof SSLException) {
            return "niet_vertrouwd";
        }
        boolean onbekend = Stream.<Throwable>iterate(fout, Objects::nonNull, Throwable::getCause)
                .anyMatch(oorzaak -> oorzaak instanceof UnknownHostException || oorzaak instanceof UnresolvedAddressException);
        return onbekend ? "onbekende_naam" : "niet_bereikt";
    }

    private static Duration sinds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
