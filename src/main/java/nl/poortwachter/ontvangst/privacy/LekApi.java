package nl.poortwachter.ontvangst.privacy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verstrekking.rapport.Lekvraag;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Vastgelegd;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The breach report (AVG 33): who received what in a period, from a sender, at an endpoint. */
@Path("/v1/lekrapporten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapporten")
public class LekApi {
    private static final int GEWOON = 1000;
    private static final int HOOGSTENS = 5000;
    private static final int LANGSTE_CODE = 8;
    private static final int LANGSTE_ADRES = 2000;
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Verstrekkingslezer lezer;

    /** The resource on these records. */
    public LekApi(Functionaris functionaris, Rapporteur rapporteur, Verstrekkingslezer lezer) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.lezer = lezer;
    }

    /** The report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport lek", zelf = true)
    @Operation(operationId = "maakLekrapport", summary = "Geeft wie in een periode wat ontving, van welke verzender en op welk eindpunt")
    @APIResponse(responseCode = "200", description = "Het rapport")
    public Lekrapport maak(Lekaanvraag aanvraag) {
        Afnemer door = functionaris.vereist();
        Formulier f = Formulier.van(aanvraag);
        Lekvraag vraag = vraag(f, aanvraag);
        String reden = f.tekst("reden", aanvraag.reden(), Rapporteur.LANGSTE_REDEN);
        f.controleer();
        return rapporteur.geef(Rapportage.Soort.LEK, door, null, reden, (h, rapportage) -> {
            List<Vastgelegd> bladzijde = lezer.bijLek(h, vraag);
            UUID volgende = bladzijde.size() < vraag.hoogstens() ? null : bladzijde.get(bladzijde.size() - 1).verstrekking().bericht();
            return new Lekrapport(rapportage.id(), rapportage.op(), lezer.ontvangersBijLek(h, vraag), bladzijde.stream().map(Lekrapport.Regel::van).toList(), volgende);
        });
    }

    private static Lekvraag vraag(Formulier f, Lekaanvraag a) {
        Instant van = f.moment("van", a.van());
        Instant tot = f.moment("tot", a.tot());
        if (van != null && tot != null && !van.isBefore(tot)) {
            f.fout("tot", "PERIODE", "De periode eindigt niet na haar begin.");
        }
        int aantal = a.aantal() == null ? GEWOON : a.aantal();
        if (aantal < 1 || aantal > HOOGSTENS) {
            f.fout("aantal", "GRENS", "Kies een getal van 1 tot en met " + HOOGSTENS + ".");
        }
        return new Lekvraag(van, tot, of(f, "verzender", a.verzender(), LANGSTE_CODE), of(f, "ontvanger", a.ontvanger(), LANGSTE_CODE),
                of(f, "eindpunt", a.eindpunt(), LANGSTE_ADRES), a.na() == null ? null : f.nummer("na", a.na()), aantal);
    }

    private static String of(Formulier f, String veld, String waarde, int hoogstens) {
        return waarde == null ? null : f.tekst(veld, waarde, hoogstens);
    }
}
