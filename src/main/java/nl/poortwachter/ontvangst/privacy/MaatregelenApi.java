package nl.poortwachter.ontvangst.privacy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.privacy.Maatregellezer.Gelezen;
import nl.poortwachter.ontvangst.voorstel.Voorstelbeeld;
import nl.poortwachter.ontvangst.voorstel.VoorstellenApi;
import nl.poortwachter.verstrekking.maatregel.Maatregelen;
import nl.poortwachter.verwerking.Voorstellen;
import nl.poortwachter.vierogen.Voorstel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Protection list, restriction of processing, legal hold: proposed by one person of the privacy role, confirmed by another. */
@Path("/v1/maatregelen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "maatregelen", description = "Bescherming, beperking en bewaarplicht, met vier ogen")
public class MaatregelenApi {
    private final Functionaris functionaris;
    private final Maatregellezer lezer;
    private final Voorstellen voorstellen;
    private final Beller beller;

    /** The resource that makes these proposals. */
    public MaatregelenApi(Functionaris functionaris, Maatregellezer lezer, Voorstellen voorstellen, Beller beller) {
        this.functionaris = functionaris;
        this.lezer = lezer;
        this.voorstellen = voorstellen;
        this.beller = beller;
    }

    /** Proposes a measure: 201 with the address of the proposal; nothing changes until another confirms it there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.VOORSTELLEN, object = "maatregel", zelf = true)
    @Operation(operationId = "stelMaatregelVoor", summary = "Stelt een maatregel voor; een ander bevestigt hem")
    @APIResponse(responseCode = "201", description = "Voorgesteld", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Response stelVoor(Maatregelaanvraag aanvraag) {
        functionaris.vereist();
        Gelezen gelezen = lezer.lees(aanvraag);
        Voorstel voorstel = voorstellen.stelVoor(Maatregelen.SOORT, gelezen.maatregel().onderwerp(), Maatregelen.inhoud(gelezen.maatregel()), null,
                gelezen.reden(), beller.wie());
        return Response.created(URI.create(VoorstellenApi.ADRES + voorstel.id())).entity(Voorstelbeeld.van(voorstel, voorstel.op())).build();
    }
}
