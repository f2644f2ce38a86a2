package nl.poortwachter.ontvangst;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;

/** Judging a message without recording or forwarding it; the same steps and the same report as when it is handed in. */
@Path("/v1/controles")
public class ControlesApi {
    private final Loket loket;

    /** The resource behind this counter. */
    public ControlesApi(Loket loket) {
        this.loket = loket;
    }

    /** Judges one message: 200 with the report, also when the message would be refused; 400 when it cannot even be read. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    public Response controleer(byte[] inhoud, @Context HttpHeaders kopregels) {
        Doorgang doorgang = loket.behandel(inhoud, null, kopregels, Aanlevering.Opdracht.CONTROLEREN);
        return doorgang.document() == null ? Antwoorden.op(doorgang) : Response.ok(doorgang.verslag()).build();
    }
}
