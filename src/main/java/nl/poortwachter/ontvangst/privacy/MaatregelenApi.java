package nl.poortwachter.ontvangst.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verstrekking.maatregel.Maatregelen;
import nl.poortwachter.verstrekking.maatregel.Maatregelen.Uitslag;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import nl.poortwachter.verstrekking.maatregel.Voorstel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Protection list, restriction of processing, legal hold: proposed by one person of the privacy role, confirmed by another. */
@Path("/v1/maatregelen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "maatregelen", description = "Bescherming, beperking en bewaarplicht, met vier ogen")
public class MaatregelenApi {
    private static final String NUMMER = "Nummer van het voorstel bij Poortwachter.";
    private static final String ADRES = "/v1/maatregelen/";
    private static final int HOOGSTENS = 250;
    private final Functionaris functionaris;
    private final Maatregellezer lezer;
    private final Maatregelen maatregelen;
    private final Maatregelenlijst lijst;
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** A proposal and what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Maatregel(UUID id, String soort, String actie, String stand, List<String> kenmerken, String reden, String voorgesteldDoor,
                            Instant voorgesteldOp, String beslotenDoor, Instant beslotenOp) {
        static Maatregel van(Voorstel v) {
            boolean open = v.beslissing() == null;
            return new Maatregel(v.id(), v.soort().naam(), v.actie().naam(), v.stand(), v.kenmerken(), v.reden(), v.door(), v.op(),
                    open ? null : v.beslissing().door(), open ? null : v.beslissing().op());
        }
    }

    /** What waits for a decision. */
    public record Voorstellen(List<Maatregel> maatregelen) { }

    /** The resource on these measures. */
    public MaatregelenApi(Functionaris functionaris, Maatregellezer lezer, Maatregelen maatregelen, Maatregelenlijst lijst, Jdbi jdbi,
                          InstantSource klok) {
        this.functionaris = functionaris;
        this.lezer = lezer;
        this.maatregelen = maatregelen;
        this.lijst = lijst;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Proposes a measure: 201; nothing changes until another confirms it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "stelMaatregelVoor", summary = "Stelt een maatregel voor; een ander bevestigt hem")
    @APIResponse(responseCode = "201", description = "Voorgesteld", content = @Content(schema = @Schema(implementation = Maatregel.class)))
    public Response stelVoor(Maatregelaanvraag aanvraag) {
        Voorstel voorstel = lezer.lees(aanvraag, functionaris.vereist());
        jdbi.useHandle(h -> maatregelen.stelVoor(h, voorstel));
        return Response.created(URI.create(ADRES + voorstel.id())).entity(Maatregel.van(voorstel)).build();
    }

    /** Proposals that wait for a decision, oldest first. */
    @GET
    @Operation(operationId = "toonMaatregelen", summary = "Toont de voorstellen waarover nog niet is besloten")
    @APIResponse(responseCode = "200", description = "Open voorstellen, de oudste eerst", content = @Content(schema = @Schema(implementation = Voorstellen.class)))
    public Voorstellen open() {
        functionaris.vereist();
        return new Voorstellen(jdbi.withHandle(h -> maatregelen.open(h, HOOGSTENS)).stream().map(Maatregel::van).toList());
    }

    /** One proposal. */
    @GET
    @Path("{id}")
    @Operation(operationId = "toonMaatregel", summary = "Toont een voorstel en wat erover is besloten")
    @APIResponse(responseCode = "200", description = "Het voorstel", content = @Content(schema = @Schema(implementation = Maatregel.class)))
    public Maatregel toon(@Parameter(description = NUMMER) @PathParam("id") String id) {
        functionaris.vereist();
        return Berichtnummer.lees(id).flatMap(nummer -> jdbi.withHandle(h -> maatregelen.vind(h, nummer))).map(Maatregel::van)
                .orElseThrow(MaatregelenApi::onbekend);
    }

    /** Confirms what another proposed: from now on it counts. The one who proposed it gets 403 (VIER-OGEN). */
    @POST
    @Path("{id}/bevestigingen")
    @Operation(operationId = "bevestigMaatregel", summary = "Bevestigt een voorstel van een ander; de maatregel gaat in")
    @APIResponse(responseCode = "200", description = "Bevestigd", content = @Content(schema = @Schema(implementation = Maatregel.class)))
    public Maatregel bevestig(@Parameter(description = NUMMER) @PathParam("id") String id) {
        Maatregel maatregel = besluit(id, (h, nummer, wie) -> maatregelen.bevestig(h, nummer, wie, klok.instant()));
        lijst.ververs();
        return maatregel;
    }

    /** Turns a proposal down, or takes one's own back. */
    @POST
    @Path("{id}/afwijzingen")
    @Operation(operationId = "wijsMaatregelAf", summary = "Wijst een voorstel af of neemt het terug")
    @APIResponse(responseCode = "200", description = "Afgewezen", content = @Content(schema = @Schema(implementation = Maatregel.class)))
    public Maatregel wijsAf(@Parameter(description = NUMMER) @PathParam("id") String id) {
        return besluit(id, (h, nummer, wie) -> maatregelen.wijsAf(h, nummer, wie, klok.instant()));
    }

    /** A decision on a proposal. */
    private interface Beslissing {
        Uitslag neem(Handle handle, UUID nummer, String wie);
    }

    private Maatregel besluit(String id, Beslissing beslissing) {
        Afnemer wie = functionaris.vereist();
        UUID nummer = Berichtnummer.lees(id).orElseThrow(MaatregelenApi::onbekend);
        Uitslag uitslag = jdbi.inTransaction(h -> beslissing.neem(h, nummer, wie.id()));
        return switch (uitslag) {
            case BESLOTEN -> toon(id);
            case ONBEKEND -> throw onbekend();
            case AL_BESLOTEN -> throw new Afwijzing(Probleem.van(Probleem.Soort.CONFLICT, "Over dit voorstel is al besloten."));
            case ZELFDE_PERSOON -> throw new Afwijzing(metCode(Probleem.Soort.GEEN_TOEGANG, "VIER-OGEN",
                    "Wie een maatregel voorstelt, kan hem niet zelf bevestigen; dat doet een ander met het recht privacy."));
        };
    }

    private static Probleem metCode(Probleem.Soort soort, String code, String uitleg) {
        return new Probleem(soort.type(), soort.titel(), soort.status(), uitleg, null,
                List.of(new Probleem.Fout(code, uitleg, null, null, null, null, null)), null);
    }

    private static Afwijzing onbekend() {
        return new Afwijzing(Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Er is geen maatregel met dit nummer."));
    }
}
