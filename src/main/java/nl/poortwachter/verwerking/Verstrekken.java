package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.aflevering.BijAflevering;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.minimaliteit.Markering;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.Noodgeval;
import nl.poortwachter.verstrekking.Verstrekking;
import nl.poortwachter.verstrekking.Verstrekkingen;
import org.jdbi.v3.core.Handle;

/** Puts each message that goes on among the disclosures, and completes that record when the message has arrived. */
@Singleton
public class Verstrekken implements BijAflevering {
    private final Verstrekkingen verstrekkingen;
    private final Partijen partijen;
    private final InstantSource klok;

    /** Recording here, for receivers in this registry. */
    public Verstrekken(Verstrekkingen verstrekkingen, Partijen partijen, InstantSource klok) {
        this.verstrekkingen = verstrekkingen;
        this.partijen = partijen;
        this.klok = klok;
    }

    /** Adds the disclosure of a message that goes on to what is recorded; nothing for one that waits or was refused. */
    void legVast(Doorgang doorgang, Bundel bundel) {
        if (doorgang.stand() != Stand.GEACCEPTEERD) {
            return;
        }
        Bericht bericht = doorgang.bericht();
        Verstrekking verstrekking = Verstrekking.van(doorgang.aanlevering().id(), klok.instant(), bericht, doorgang.pseudoniem(),
                doorgang.uitkomst());
        verstrekkingen.legVast(bundel, verstrekking, eindpunt(bericht.bestemming()), noodgeval(doorgang));
    }

    @Override
    public void afgeleverd(Handle handle, UUID bericht) {
        verstrekkingen.leverAf(handle, bericht).ifPresent(afgeleverd -> {
            String nu = eindpunt(afgeleverd.aan());
            if (!nu.equals(afgeleverd.eindpunt())) {
                verstrekkingen.legEindpuntVast(handle, bericht, nu);
            }
        });
    }

    private String eindpunt(String ontvanger) {
        Afleverwijze wijze = partijen.partij(ontvanger).flatMap(Partij::aflevering).orElseThrow();
        return wijze instanceof Afleverwijze.Push push ? push.adres().toString() : "postbus";
    }

    private static Noodgeval noodgeval(Doorgang doorgang) {
        Map<String, String> verklaring = doorgang.aanlevering().verklaring();
        boolean geldt = doorgang.uitkomst().markeringen().stream().anyMatch(m -> m.code() == Markering.Code.NOODGEVAL);
        return geldt ? new Noodgeval(verklaring.get("professional"), verklaring.get("reden")) : null;
    }
}
