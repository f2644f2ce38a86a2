package nl.poortwachter.ontvangst.bestandsmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Herhaling;
import nl.poortwachter.verwerking.Instellingen;
import nl.poortwachter.verwerking.Verslag;
import nl.poortwachter.verwerking.Verwerkingenlog;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.jboss.logging.Logger;

/**
 * The counter for files: makes a passage of a file, and puts the file away with its verdict.
 *
 * <p>Guarantees. A file leaves its place only after its verdict is recorded and written, so a crash at any moment loses nothing: the file is taken in again, and
 * the same content under the same identity is recorded once and gets its first verdict again. What is written to while it is treated stays, and is taken in
 * again as it is then.
 */
@Singleton
@Named("bestandsloket")
public class Bestandsloket {
    private static final Logger LOG = Logger.getLogger(Bestandsloket.class);
    /** The route looks at this property and not at the body: an empty body of a file is filled again by Camel. */
    private static final String GELEZEN = "gelezen";
    /** What a ZIP may add to the largest message: header, directory and a comment. */
    private static final int RUIMTE_VOOR_ZIP = 128 * 1024;
    private static final Duration HALF = Duration.ofHours(1);
    private final Bestandsmap map;
    private final Uitstel uitstel;
    private final InstantSource klok;
    private final ObjectMapper json;
    private final Verwerkingenlog log;
    private final long grens;

    /** The counter at this folder. */
    public Bestandsloket(Bestandsmap map, Uitstel uitstel, InstantSource klok, ObjectMapper json, Verwerkingenlog log, Instellingen instellingen) {
        this.map = map;
        this.uitstel = uitstel;
        this.klok = klok;
        this.json = json;
        this.log = log;
        this.grens = instellingen.api().grootsteBericht() + RUIMTE_VOOR_ZIP;
    }

    void ruimOp(@Observes StartupEvent start) throws IOException {
        if (map.isIngesteld()) {
            for (Path bestemming : map.bestemmingen()) {
                Archiefmap.ruimOp(bestemming, klok.instant().minus(HALF));
            }
        }
    }

    /** Puts a new passage in the body, and what was read in a property; leaves out both when the file is not there (any more) as it was found. */
    public void neemAan(Exchange exchange) throws IOException {
        Path pad = ((File) exchange.getMessage().getBody(GenericFile.class).getFile()).toPath().toAbsolutePath().normalize();
        uitstel.begin(pad);
        Optional<Afnemer> afzender = map.afzender(pad);
        Optional<Aangeboden> gelezen = afzender.isPresent() ? Aangeboden.lees(pad, grens) : Optional.empty();
        if (gelezen.isEmpty()) {
            uitstel.klaar(pad);
            return;
        }
        exchange.setProperty(GELEZEN, gelezen.get());
        exchange.getMessage().setBody(new Doorgang(new Aanlevering(Berichtnummer.nieuw(), gelezen.get().inhoud(), afzender.get(), null, Map.of(),
                Aanlevering.Opdracht.DOORGEVEN, klok.instant())));
    }

    /** Writes the verdict and puts the file away. */
    public void rondAf(Exchange exchange) throws IOException {
        Aangeboden gelezen = exchange.getProperty(GELEZEN, Aangeboden.class);
        Doorgang doorgang = exchange.getMessage().getBody(Doorgang.class);
        log.legVast(doorgang);
        Optional<Verslag> verslag = verslag(doorgang);
        if (verslag.isPresent()) {
            Archiefmap.bewaar(Bestandsmap.bestemming(gelezen.pad(), verslag.get().geaccepteerd()), gelezen.pad().getFileName().toString(), gelezen.inhoud(),
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(verslag.get()));
            if (gelezen.staatErNog()) {
                Files.deleteIfExists(gelezen.pad());
            }
            LOG.infof("bestand-behandeld afnemer=%s bericht=%s stand=%s", doorgang.aanlevering().afnemer().id(), verslag.get().id(), verslag.get().stand());
        }
        uitstel.klaar(gelezen.pad());
    }

    /** The treatment failed by a fault of our own: the file stays where it is, and is tried again after a pause. */
    public void meldStoring(Exchange exchange) {
        Throwable fout = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LOG.errorf("bestand-niet-behandeld oorzaak=%s", Oorzaak.van(fout));
        if (exchange.getMessage().getBody() instanceof Doorgang doorgang) {
            log.mislukt(doorgang.aanlevering(), fout);
        }
    }

    /** The first verdict for what came before; none while another body with the same identity is being recorded: the next look settles that. */
    private static Optional<Verslag> verslag(Doorgang doorgang) {
        if (doorgang.herhaling().isEmpty()) {
            return Optional.of(doorgang.verslag());
        }
        return doorgang.herhaling().get() instanceof Herhaling.EersteAntwoord eerste ? Optional.of(eerste.verslag()) : Optional.empty();
    }
}
