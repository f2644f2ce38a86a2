package nl.poortwachter.ontvangst;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Verslag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judging a message without recording or forwarding it; the same steps and the same report as when it is handed in. */
@Path("/v1/controles")
@Tag(name = "controles", description = "Berichten laten beoordelen zonder door te geven")
public class ControlesApi {
    private final Loket loket;
    private final Beller beller;

    /** The resource behind this counter. */
    public ControlesApi(Loket loket, Beller beller) {
        this.loket = loket;
        this.beller = beller;
    }

    /** Judges one message: 200 with the report, also when the message would be refused; 400 when it cannot even be read, 403 when it is of others. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "controleerBericht", summary = "Beoordeelt een bericht zonder het vast te leggen of door te geven")
    @APIResponse(responseCode = "200", description = "Het oordeel, ook als het bericht geweigerd zou worden",
            content = @Content(schema = @Schema(implementation = Verslag.class)))
    public Response controleer(
            @RequestBody(required = true, description = "Een iJw-bericht in UTF-8 zonder byte order mark.",
                    content = {@Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)),
                            @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(type = SchemaType.STRING))}) byte[] inhoud,
            @Context HttpHeaders kopregels) {
        if (!beller.afnemer().mag(Recht.CONTROLEREN)) {
            return Probleem.zonder(Recht.CONTROLEREN).antwoord();
        }
        Doorgang doorgang = loket.behandel(inhoud, null, kopregels, Aanlevering.Opdracht.CONTROLEREN);
        boolean zonderOordeel = doorgang.document() == null || doorgang.verslag().geenToegang();
        return zonderOordeel ? Antwoorden.op(doorgang) : Response.ok(doorgang.verslag()).build();
    }
}
