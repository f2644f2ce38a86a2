package nl.poortwachter.ontvangst;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.poortwachter.aflevering.Postbus;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verwerking.Verwerkingenlog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mailbox of receivers that pull. A message stays until it is acknowledged. */
@Path("/v1/postbus/berichten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "postbus", description = "Berichten ophalen en bevestigen")
public class PostbusApi {
    private static final int HOOGSTENS = 250;
    private static final Pattern GETAL = Pattern.compile("[0-9]{1,18}");
    private static final String NUMMER = "Nummer van het bericht bij Poortwachter.";
    private final Postbus postbus;
    private final Versleuteling versleuteling;
    private final Beller beller;
    private final Verwerkingenlog log;

    /**
     * One page of the mailbox.
     *
     * @param volgende position to give as {@code na} for the next page; null on the last one
     */
    public record Pagina(List<Postbus.Post> berichten, Long volgende) { }

    /** The resource on this mailbox. */
    public PostbusApi(Postbus postbus, Versleuteling versleuteling, Beller beller, Verwerkingenlog log) {
        this.postbus = postbus;
        this.versleuteling = versleuteling;
        this.beller = beller;
        this.log = log;
    }

    /** Waiting messages, oldest first. The numbers come as text, because JAX-RS answers 404 on a number it cannot read, where ADR-10 asks for 400. */
    @GET
    @Operation(operationId = "toonPostbus", summary = "Toont de berichten die wachten, de oudste eerst")
    @APIResponse(responseCode = "200", description = "Een bladzijde uit de postbus", content = @Content(schema = @Schema(implementation = Pagina.class)))
    public Response lijst(
            @Parameter(description = "Plaats waarna de bladzijde begint: volgende van de vorige bladzijde.",
                    schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", defaultValue = "0"))
            @QueryParam("na") @DefaultValue("0") String na,
            @Parameter(description = "Hoeveel berichten hoogstens.",
                    schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "250", defaultValue = "50"))
            @QueryParam("aantal") @DefaultValue("50") String aantal) {
        if (!GETAL.matcher(na).matches() || !GETAL.matcher(aantal).matches() || Long.parseLong(aantal) < 1 || Long.parseLong(aantal) > HOOGSTENS) {
            return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "na is een getal vanaf 0, aantal een getal van 1 tot en met " + HOOGSTENS + ".").antwoord();
        }
        return alsOntvanger(codes -> {
            int hoogstens = Integer.parseInt(aantal);
            List<Postbus.Post> berichten = postbus.lijst(codes, Long.parseLong(na), hoogstens);
            Long volgende = berichten.size() < hoogstens ? null : berichten.get(berichten.size() - 1).volgnummer();
            return Response.ok(new Pagina(berichten, volgende)).build();
        });
    }

    /** The message itself. */
    @GET
    @Path("{id}/inhoud")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "haalBerichtOp", summary = "Geeft het bericht zelf; het blijft in de postbus tot het is bevestigd")
    @APIResponse(responseCode = "200", description = "Het bericht",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public Response inhoud(@Parameter(description = NUMMER, schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        return alsOntvanger(codes -> Berichtnummer.lees(id)
                .flatMap(nummer -> postbus.versleuteld(nummer, codes).map(versleuteld -> {
                    log.toon("bericht overhandigen", Activiteit.DOORGEVEN, nummer, beller.spoor(), beller.afnemer());
                    return Response.ok(versleuteling.ontsleutel(versleuteld, nummer)).type("application/xml;charset=UTF-8").build();
                }))
                .orElseGet(PostbusApi::onbekend));
    }

    /** Acknowledges: the receiver has stored the message safely and it leaves the mailbox. */
    @DELETE
    @Path("{id}")
    @Operation(operationId = "bevestigBericht", summary = "Bevestigt dat het bericht veilig is opgeslagen; het verlaat de postbus")
    @APIResponse(responseCode = "204", description = "Bevestigd")
    public Response bevestig(@Parameter(description = NUMMER, schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        return alsOntvanger(codes -> Berichtnummer.lees(id).filter(nummer -> postbus.bevestig(nummer, codes)).isPresent()
                ? Response.noContent().build() : onbekend());
    }

    private Response alsOntvanger(Function<Set<String>, Response> werk) {
        if (!beller.afnemer().mag(Recht.POSTBUS)) {
            return Probleem.zonder(Recht.POSTBUS).antwoord();
        }
        return werk.apply(beller.afnemer().partijen());
    }

    private static Response onbekend() {
        return Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Er wacht geen bericht met dit nummer in uw postbus.").antwoord();
    }
}
