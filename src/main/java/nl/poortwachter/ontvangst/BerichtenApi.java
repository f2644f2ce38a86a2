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
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verwerking.Aanlevering;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Dossier;
import nl.poortwachter.verwerking.Verslag;
import nl.poortwachter.verwerking.Verwerkingenlog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing in a message, and what became of it. */
@Path("/v1/berichten")
@Tag(name = "berichten", description = "Berichten aanleveren en volgen")
public class BerichtenApi {
    private static final String NUMMER = "Nummer van het bericht bij Poortwachter.";
    private final Loket loket;
    private final Beller beller;
    private final Dossier dossier;
    private final Versleuteling versleuteling;
    private final Verwerkingenlog log;

    /** The resource behind this counter. */
    public BerichtenApi(Loket loket, Beller beller, Dossier dossier, Versleuteling versleuteling, Verwerkingenlog log) {
        this.loket = loket;
        this.beller = beller;
        this.dossier = dossier;
        this.versleuteling = versleuteling;
        this.log = log;
    }

    /** Hands in one message: 202 with the verdict when it was accepted or held, 400 when it was refused. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "biedBerichtAan", summary = "Levert een bericht aan",
            description = "Het oordeel volgt direct, de aflevering later. Met 202 is het bericht vastgelegd. Hetzelfde bericht nog eens geeft "
                    + "het eerste oordeel opnieuw.")
    @APIResponse(responseCode = "202", description = "Aangenomen, of aangehouden tot een eerder bericht er is",
            content = @Content(schema = @Schema(implementation = Verslag.class)),
            headers = @Header(name = "Location", description = "Waar de status te vinden is.", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Een ander bericht met dezelfde Identificatie wordt op dit moment verwerkt",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Probleem.class)))
    @APIResponse(responseCode = "422", description = "Deze Idempotency-Key is al voor een ander bericht gebruikt")
    public Response biedAan(
            @RequestBody(required = true, description = "Een iJw-bericht in UTF-8 zonder byte order mark.",
                    content = {@Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)),
                            @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(type = SchemaType.STRING))}) byte[] inhoud,
            @Parameter(description = "Eigen sleutel waaronder een herhaling wordt herkend, tussen aanhalingstekens. Zonder sleutel telt de "
                    + "identiteit van het bericht: verzender, BerichtCode en Identificatie.", example = "\"0191f2a6-7c1e-7b3c-9a57-1d2f3a4b5c6d\"")
            @HeaderParam("Idempotency-Key") String sleutel, @Context HttpHeaders kopregels) {
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
    @Operation(operationId = "toonBericht", summary = "Toont wat er van een bericht werd",
            description = "Alleen verzender en ontvanger zien een bericht; de ontvanger ziet geen bevindingen.")
    @APIResponse(responseCode = "200", description = "Status, oordeel, pogingen en antwoorden",
            content = @Content(schema = @Schema(implementation = Dossier.Inzage.class)))
    public Response toon(@Parameter(description = NUMMER, schema = @Schema(type = SchemaType.STRING,
            format = "uuid")) @PathParam("id") String id) {
        if (!beller.afnemer().mag(Recht.INZIEN)) {
            return Probleem.zonder(Recht.INZIEN).antwoord();
        }
        return Berichtnummer.lees(id).flatMap(nummer -> dossier.voor(nummer, beller.afnemer()))
                .map(inzage -> {
                    log.toon("bericht tonen", Activiteit.INZIEN, inzage.id(), beller.spoor(), beller.afnemer());
                    return Response.ok(inzage).build();
                })
                .orElseGet(() -> Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                        "Er is geen bericht met dit nummer dat deze aansluiting mag zien.").antwoord());
    }

    /** The return message on a message, when there is one and its content is still kept. */
    @GET
    @Path("{id}/retourbericht")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "toonRetourbericht", summary = "Geeft het retourbericht op een bericht, zolang de inhoud bewaard wordt")
    @APIResponse(responseCode = "200", description = "Het retourbericht",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public Response retourbericht(@Parameter(description = NUMMER, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
            @PathParam("id") String id) {
        if (!beller.afnemer().mag(Recht.INZIEN)) {
            return Probleem.zonder(Recht.INZIEN).antwoord();
        }
        return Berichtnummer.lees(id).flatMap(nummer -> dossier.retour(nummer, beller.afnemer()))
                .map(retour -> {
                    log.toon("retourbericht overhandigen", Activiteit.DOORGEVEN, retour.id(), beller.spoor(), beller.afnemer());
                    return Response.ok(versleuteling.ontsleutel(retour.versleuteld(), retour.id())).type("application/xml;charset=UTF-8").build();
                })
                .orElseGet(() -> Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                        "Op dit bericht is geen retourbericht, of deze aansluiting mag het niet zien.").antwoord());
    }
}
