package nl.poortwachter.ontvangst;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.zip.Zipopener;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Verwerkingenlog;
import org.apache.camel.ProducerTemplate;

/** Where a request becomes a passage: hands it to the route verwerking and waits for the verdict. */
@Singleton
public class Loket {
    private static final String ROUTE = "direct:verwerking";
    private final ProducerTemplate camel;
    private final Beller beller;
    private final InstantSource klok;
    private final Verwerkingenlog log;

    /** The counter before this route. */
    public Loket(ProducerTemplate camel, Beller beller, InstantSource klok, Verwerkingenlog log) {
        this.camel = camel;
        this.beller = beller;
        this.klok = klok;
        this.log = log;
    }

    /** Judges a message and, when asked to, records it; the passage that comes back carries verdict and stand. */
    Doorgang behandel(byte[] inhoud, String sleutel, HttpHeaders kopregels, Aanlevering.Opdracht opdracht) {
        // Here a message comes as XML only; a ZIP is for the folder (BRS15 and further).
        if (Zipopener.lijktZip(inhoud)) {
            throw new NotSupportedException();
        }
        Aanlevering aanlevering = new Aanlevering(Berichtnummer.nieuw(), inhoud, beller.afnemer(),
                sleutel == null ? null : Idempotentiesleutel.kern(sleutel), verklaring(kopregels), opdracht, klok.instant(),
                beller.spoor());
        Doorgang doorgang = behandel(aanlevering);
        log.legVast(doorgang);
        return doorgang;
    }

    private Doorgang behandel(Aanlevering aanlevering) {
        try {
            return camel.requestBody(ROUTE, new Doorgang(aanlevering), Doorgang.class);
        } catch (RuntimeException e) {
            try {
                log.mislukt(aanlevering, e);
            } catch (RuntimeException zonderDatabank) {
                e.addSuppressed(zonderDatabank);
            }
            throw e;
        }
    }

    private static Map<String, String> verklaring(HttpHeaders kopregels) {
        Map<String, String> verklaring = new TreeMap<>();
        // A header that is sent twice means the same as one with a comma in between (RFC 9110).
        kopregels.getRequestHeaders().forEach((naam, waarden) -> verklaring.put(naam.toLowerCase(java.util.Locale.ROOT), String.join(",", waarden)));
        verklaring.keySet().retainAll(Verklaringen.KOPREGELS);
        return verklaring;
    }
}
