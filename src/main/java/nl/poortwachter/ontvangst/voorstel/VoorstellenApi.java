package nl.poortwachter.ontvangst.voorstel;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.VierOgen.Uitslag;
import nl.poortwachter.vierogen.Voorstel;
import nl.poortwachter.verwerking.Voorstellen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one person proposed and another has to confirm. Shows and decides only the kinds that the caller has the right to. */
@Path("/v1/voorstellen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "voorstellen", description = "Vier ogen: wat de een voorstelt, bevestigt een ander")
public class VoorstellenApi {
    /** Where a proposal is found, followed by its number. */
    public static final String ADRES = "/v1/voorstellen/";
    private static final String NUMMER = "Nummer van het voorstel bij Poortwachter.";
    private static final int HOOGSTENS = 250;
    private final Voorstellen voorstellen;
    private final Beller beller;

    /** What waits for a decision. */
    public record Lijst(List<Voorstelbeeld> voorstellen) { }

    /** The resource on these proposals. */
    public VoorstellenApi(Voorstellen voorstellen, Beller beller) {
        this.voorstellen = voorstellen;
        this.beller = beller;
    }

    /** Proposals that wait for a decision, oldest first. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "voorstellen")
    @Operation(operationId = "toonVoorstellen", summary = "Toont de voorstellen waarover nog niet is besloten")
    @APIResponse(responseCode = "200", description = "Open voorstellen, de oudste eerst", content = @Content(schema = @Schema(implementation = Lijst.class)))
    public Lijst open() {
        List<Voorstel> open = voorstellen.open(beller.afnemer().rechten(), HOOGSTENS);
        return new Lijst(open.stream().map(v -> Voorstelbeeld.van(v, voorstellen.nu())).toList());
    }

    /** One proposal. */
    @GET
    @Path("{id}")
    @Gelogd(daad = Daad.INZIEN, object = "voorstel")
    @Operation(operationId = "toonVoorstel", summary = "Toont een voorstel en wat erover is besloten")
    @APIResponse(responseCode = "200", description = "Het voorstel", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Voorstelbeeld toon(@Parameter(description = NUMMER) @PathParam("id") String id) {
        return Voorstelbeeld.van(gezien(id), voorstellen.nu());
    }

    /** Confirms what another proposed, and does it. The one who proposed it gets 403 (VIER-OGEN). */
    @POST
    @Path("{id}/bevestigingen")
    @Gelogd(daad = Daad.BEVESTIGEN, object = "voorstel", zelf = true)
    @Operation(operationId = "bevestigVoorstel", summary = "Bevestigt een voorstel van een ander en voert het uit")
    @APIResponse(responseCode = "200", description = "Bevestigd", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Voorstelbeeld bevestig(@Parameter(description = NUMMER) @PathParam("id") String id) {
        return besluit(id, voorstellen::bevestig);
    }

    /** Turns a proposal down, or takes one's own back. */
    @POST
    @Path("{id}/afwijzingen")
    @Gelogd(daad = Daad.AFWIJZEN, object = "voorstel", zelf = true)
    @Operation(operationId = "wijsVoorstelAf", summary = "Wijst een voorstel af of neemt het terug")
    @APIResponse(responseCode = "200", description = "Afgewezen", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Voorstelbeeld wijsAf(@Parameter(description = NUMMER) @PathParam("id") String id) {
        return besluit(id, voorstellen::wijsAf);
    }

    private Voorstelbeeld besluit(String id, BiFunction<UUID, Wie, Uitslag> beslissing) {
        UUID nummer = gezien(id).id();
        try {
            return switch (beslissing.apply(nummer, beller.wie())) {
                case BESLOTEN -> toon(id);
                case ONBEKEND -> throw onbekend();
                case AL_BESLOTEN -> throw conflict("Over dit voorstel is al besloten.");
                case VERVALLEN -> throw conflict("Dit voorstel is vervallen; doe het zo nodig opnieuw.");
                case ZELFDE_PERSOON -> throw new Afwijzing(Probleem.metCode(Probleem.Soort.GEEN_TOEGANG, "VIER-OGEN",
                        "Wie iets voorstelt, kan het niet zelf bevestigen; dat doet een ander met hetzelfde recht."));
            };
        } catch (NietUitvoerbaar e) {
            throw conflict(e.getMessage());
        }
    }

    private Voorstel gezien(String id) {
        Optional<Voorstel> gevonden = Berichtnummer.lees(id).flatMap(nummer -> voorstellen.vind(nummer, beller.afnemer().rechten()));
        return gevonden.orElseThrow(VoorstellenApi::onbekend);
    }

    private static Afwijzing conflict(String uitleg) {
        return new Afwijzing(Probleem.van(Probleem.Soort.CONFLICT, uitleg));
    }

    private static Afwijzing onbekend() {
        return new Afwijzing(Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Er is geen voorstel met dit nummer dat deze aansluiting mag zien."));
    }
}
