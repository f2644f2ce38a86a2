package nl.poortwachter.proces;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefpartijen;

/** Record systems that keep handing in messages; each offers a message until it is answered, at the next gateway when one does not answer. */
final class Klanten implements AutoCloseable {
    private static final int TEGELIJK = 6;
    private static final int AANGENOMEN = 202;
    /** Between two messages of one system, so that the load lasts as long as the test without filling the database. */
    private static final long TUSSENTIJD = TimeUnit.MILLISECONDS.toNanos(100);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK);
    private final Queue<String> aangenomen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger zonderAntwoord = new AtomicInteger();
    private final AtomicInteger geweigerd = new AtomicInteger();
    private final List<URI> poorten;
    private final String afnemer;
    private volatile boolean klaar;

    /** Systems that hand in as this afnemer. */
    Klanten(List<URI> poorten, String afnemer) {
        this.poorten = poorten;
        this.afnemer = afnemer;
    }

    void begin() {
        for (int draad = 0; draad < TEGELIJK; draad++) {
            int eerstePoort = draad;
            draden.submit(() -> {
                for (int nummer = eerstePoort; !klaar; nummer++) {
                    biedAan(Proefklant.verzoek().bytes(), nummer);
                    LockSupport.parkNanos(TUSSENTIJD);
                }
                return null;
            });
        }
    }

    /** Finishes what is begun, and hands in no more. */
    void stop() throws InterruptedException {
        klaar = true;
        draden.shutdown();
        if (!draden.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Een klant krijgt geen antwoord");
        }
    }

    private void biedAan(byte[] bericht, int eerstePoort) throws InterruptedException {
        for (int keer = eerstePoort; ; keer++) {
            URI poort = poorten.get(keer % poorten.size());
            HttpRequest verzoek = HttpRequest.newBuilder(poort.resolve("/v1/berichten")).timeout(Duration.ofMillis(1500))
                    .header("Content-Type", "application/xml").header("Authorization", "Bearer " + Proefpartijen.token(afnemer))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bericht)).build();
            try {
                HttpResponse<String> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString());
                if (antwoord.statusCode() == AANGENOMEN) {
                    aangenomen.add(JsonPath.from(antwoord.body()).getString("id"));
                    return;
                } else if (antwoord.statusCode() < 500) {
                    geweigerd.incrementAndGet();
                    return;
                }
            } catch (IOException weg) {
                zonderAntwoord.incrementAndGet();
            }
            LockSupport.parkNanos(TUSSENTIJD);
        }
    }

    /** The numbers that the gateway gave, one per message. */
    Queue<String> aangenomen() {
        return aangenomen;
    }

    /** Requests that got no answer and were made again. */
    int zonderAntwoord() {
        return zonderAntwoord.get();
    }

    /** Answers that say that the message is wrong; none is. */
    int geweigerd() {
        return geweigerd.get();
    }

    @Override
    public void close() {
        draden.shutdownNow();
    }
}
