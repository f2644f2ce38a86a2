package nl.poortwachter.ontvangst;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Dossier;

/** Handing in a message, and what became of it. */
@Path("/v1/berichten")
public class BerichtenApi {
    private final Loket loket;
    private final Beller beller;
    private final Dossier dossier;
    private final Versleuteling versleuteling;

    /** The resource behind this counter. */
    public BerichtenApi(Loket loket, Beller beller, Dossier dossier, Versleuteling versleuteling) {
        this.loket = loket;
        this.beller = beller;
        this.dossier = dossier;
        this.versleuteling = versleuteling;
    }

    /** Hands in one message: 202 with the verdict when it was accepted or held, 400 when it was refused. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    public Response biedAan(byte[] inhoud, @HeaderParam("Idempotency-Key") String sleutel, @Context HttpHeaders kopregels) {
        if (sleutel != null && !Idempotentiesleutel.isGeldig(sleutel)) {
            return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG,
                    "Idempotency-Key is een tekst van 1 tot 100 tekens tussen aanhalingstekens, bijvoorbeeld een UUID.").antwoord();
        }
        Doorgang doorgang = loket.behandel(inhoud, sleutel, kopregels, Aanlevering.Opdracht.DOORGEVEN);
        return Antwoorden.op(doorgang);
    }

    /** What became of a message; only its sender and its receiver see it. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response toon(@PathParam("id") String id) {
        return Berichtnummer.lees(id).flatMap(nummer -> dossier.voor(nummer, beller.afnemer()))
                .map(inzage -> Response.ok(inzage).build())
                .orElseGet(() -> Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                        "Er is geen bericht met dit nummer dat deze aansluiting mag zien.").antwoord());
    }

    /** The return message on a message, when there is one and its content is still kept. */
    @GET
    @Path("{id}/retourbericht")
    @Produces(MediaType.APPLICATION_XML)
    public Response retourbericht(@PathParam("id") String id) {
        return Berichtnummer.lees(id).flatMap(nummer -> dossier.retour(nummer, beller.afnemer()))
                .map(retour -> Response.ok(versleuteling.ontsleutel(retour.versleuteld(), retour.id())).type("application/xml;charset=UTF-8").build())
                .orElseGet(() -> Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                        "Op dit bericht is geen retourbericht, of deze aansluiting mag het niet zien.").antwoord());
    }
}
