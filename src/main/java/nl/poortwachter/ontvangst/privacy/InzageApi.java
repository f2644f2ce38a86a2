package nl.poortwachter.ontvangst.privacy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verstrekking.rapport.Inzageverslag;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizen report (AVG 15): what was shared about someone, with whom, when, why, and what was kept back. */
@Path("/v1/inzageverzoeken")
@Tag(name = "rapporten", description = "Rapporten voor de burger en de privacyfunctionaris")
public class InzageApi {
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Inzagelezer lezer;
    private final Kenmerken kenmerken;
    private final Partijen partijen;
    private final Template pagina;

    /** The resource on these records. */
    public InzageApi(Functionaris functionaris, Rapporteur rapporteur, Inzagelezer lezer, Kenmerken kenmerken, Partijen partijen,
                     @Location("inzage.html") Template pagina) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.lezer = lezer;
        this.kenmerken = kenmerken;
        this.partijen = partijen;
        this.pagina = pagina;
    }

    /** The report as data. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport inzage", zelf = true)
    @Operation(operationId = "maakInzageverslag", summary = "Geeft alles wat over een burger is gedeeld, als gegevens of als pagina om af te drukken")
    @APIResponse(responseCode = "200", description = "Het verslag")
    public Inzageverslag alsGegevens(Inzageaanvraag aanvraag) {
        return verslag(aanvraag);
    }

    /** The report as a page to print. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Rapporttaal.HTML)
    @Gelogd(daad = Daad.INZIEN, object = "rapport inzage", zelf = true)
    @Operation(hidden = true)
    public Response alsPagina(Inzageaanvraag aanvraag) {
        return Rapporttaal.bladzijde(pagina.data("verslag", Inzagepagina.van(verslag(aanvraag))));
    }

    private Inzageverslag verslag(Inzageaanvraag aanvraag) {
        Afnemer door = functionaris.vereist();
        Formulier f = Formulier.van(aanvraag);
        Bsn bsn = f.bsn("bsn", aanvraag.bsn(), partijen.omgeving() == Omgeving.TEST);
        String reden = f.tekst("reden", aanvraag.reden(), Rapporteur.LANGSTE_REDEN);
        f.controleer();
        Pseudoniem burger = new Pseudoniem(kenmerken.burger(bsn));
        return rapporteur.geef(Rapportage.Soort.INZAGE, door, burger, reden, lezer::lees);
    }
}
