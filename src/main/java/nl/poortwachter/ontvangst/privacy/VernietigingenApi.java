package nl.poortwachter.ontvangst.privacy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.bewaring.Vernietiging;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.voorstel.Voorstelbeeld;
import nl.poortwachter.ontvangst.voorstel.VoorstellenApi;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verwerking.Voorstellen;
import nl.poortwachter.vierogen.Voorstel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Destroying content before its term is over: proposed by one person of the privacy role, confirmed by another. */
@Path("/v1/vernietigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "maatregelen")
public class VernietigingenApi {
    private final Functionaris functionaris;
    private final Voorstellen voorstellen;
    private final Kenmerken kenmerken;
    private final Partijen partijen;
    private final Beller beller;

    /**
     * The body of the request: a message or a citizen.
     *
     * @param bericht number of the message whose content must go
     * @param bsn the citizen about whom all content must go
     * @param reden why
     */
    public record Aanvraag(String bericht, String bsn, String reden) {

        /** Shows no personal data. */
        @Override
        public String toString() {
            return "Aanvraag[niet getoond]";
        }
    }

    /** The resource that makes these proposals. */
    public VernietigingenApi(Functionaris functionaris, Voorstellen voorstellen, Kenmerken kenmerken, Partijen partijen, Beller beller) {
        this.functionaris = functionaris;
        this.voorstellen = voorstellen;
        this.kenmerken = kenmerken;
        this.partijen = partijen;
        this.beller = beller;
    }

    /** Proposes a destruction: 201 with the address of the proposal; nothing goes until another confirms it there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.VOORSTELLEN, object = "vernietiging", zelf = true)
    @Operation(operationId = "stelVernietigingVoor", summary = "Stelt voor inhoud eerder te vernietigen; een ander bevestigt het")
    @APIResponse(responseCode = "201", description = "Voorgesteld", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Response stelVoor(Aanvraag aanvraag) {
        functionaris.vereist();
        Formulier f = Formulier.van(aanvraag);
        String reden = f.tekst("reden", aanvraag.reden(), Rapporteur.LANGSTE_REDEN);
        if ((aanvraag.bericht() == null) == (aanvraag.bsn() == null)) {
            f.fout("bericht", "KEUZE", "Noem een bericht of een bsn, niet allebei.");
        }
        UUID bericht = aanvraag.bericht() == null ? null : f.nummer("bericht", aanvraag.bericht());
        Bsn bsn = aanvraag.bsn() == null ? null : f.bsn("bsn", aanvraag.bsn(), partijen.omgeving() == Omgeving.TEST);
        f.controleer();
        String onderwerp = bericht == null ? "inhoud van alle berichten over een burger" : "inhoud van bericht " + bericht;
        String inhoud = bericht == null ? Vernietiging.vanBurger(kenmerken.burger(bsn)) : Vernietiging.vanBericht(bericht);
        Voorstel voorstel = voorstellen.stelVoor(Vernietiging.SOORT, onderwerp, inhoud, null, reden, beller.wie());
        return Response.created(URI.create(VoorstellenApi.ADRES + voorstel.id())).entity(Voorstelbeeld.van(voorstel, voorstel.op())).build();
    }
}
