package nl.poortwachter.ontvangst.privacy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.rapport.Lekvraag;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Vastgelegd;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The breach report (AVG 33): who received what in a period, from a sender, at an endpoint. */
@Path("/v1/lekrapporten")
@Tag(name = "rapporten")
public class LekApi {
    private static final int GEWOON = 1000;
    private static final int HOOGSTENS = 5000;
    private static final int LANGSTE_CODE = 8;
    private static final int LANGSTE_ADRES = 2000;
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Verstrekkingslezer lezer;
    private final Partijen partijen;
    private final Template pagina;

    /** The resource on these records. */
    public LekApi(Functionaris functionaris, Rapporteur rapporteur, Verstrekkingslezer lezer, Partijen partijen, @Location("lek.html") Template pagina) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.lezer = lezer;
        this.partijen = partijen;
        this.pagina = pagina;
    }

    /** The report as data. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport lek", zelf = true)
    @Operation(operationId = "maakLekrapport", summary = "Geeft wie in een periode wat ontving, van welke verzender en op welk eindpunt, als gegevens of als pagina om af te drukken")
    @APIResponse(responseCode = "200", description = "Het rapport")
    public Lekrapport alsGegevens(Lekaanvraag aanvraag) {
        return rapport(aanvraag, (rapport, vraag) -> rapport);
    }

    /** The report as a page to print. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Rapporttaal.HTML)
    @Gelogd(daad = Daad.INZIEN, object = "rapport lek", zelf = true)
    @Operation(hidden = true)
    public Response alsPagina(Lekaanvraag aanvraag) {
        return rapport(aanvraag, (rapport, vraag) -> Rapporttaal.bladzijde(pagina.data("pagina",
                Lekpagina.van(rapport, vraag, code -> partijen.partij(code).map(Partij::naam).orElse("onbekend")))));
    }

    private <T> T rapport(Lekaanvraag aanvraag, BiFunction<Lekrapport, Lekvraag, T> vorm) {
        Afnemer door = functionaris.vereist();
        Formulier f = Formulier.van(aanvraag);
        Lekvraag vraag = vraag(f, aanvraag);
        String reden = f.tekst("reden", aanvraag.reden(), Rapporteur.LANGSTE_REDEN);
        f.controleer();
        return vorm.apply(lees(door, vraag, reden), vraag);
    }

    private Lekrapport lees(Afnemer door, Lekvraag vraag, String reden) {
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
