package nl.poortwachter.ontvangst.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Rapportages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

/** Who asked for which report, when and why. */
@Path("/v1/rapportages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapporten")
public class RapportagesApi {
    private static final int BLADZIJDE = 100;
    private final Functionaris functionaris;
    private final Rapportages rapportages;
    private final Jdbi jdbi;

    /** One report that was given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(UUID id, String soort, String door, Instant gegevenOp, String over, String reden) {
        static Regel van(Rapportage r) {
            return new Regel(r.id(), r.soort().naam(), r.door(), r.op(), r.over() == null ? null : r.over().waarde(), r.reden());
        }
    }

    /** One page; {@code volgende} is null on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pagina(List<Regel> rapportages, UUID volgende) { }

    /** The resource on this record. */
    public RapportagesApi(Functionaris functionaris, Rapportages rapportages, Jdbi jdbi) {
        this.functionaris = functionaris;
        this.rapportages = rapportages;
        this.jdbi = jdbi;
    }

    /** The reports, newest first. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "rapportages")
    @Operation(operationId = "toonRapportages", summary = "Toont wie welk rapport vroeg, de nieuwste eerst")
    @APIResponse(responseCode = "200", description = "Een bladzijde")
    public Pagina lijst(@Parameter(description = "Nummer waarvoor de bladzijde begint: volgende van de vorige bladzijde.") @QueryParam("voor") String voor) {
        functionaris.vereist();
        Formulier f = Formulier.zonderInhoud();
        UUID vanaf = voor == null ? null : f.nummer("voor", voor);
        f.controleer();
        List<Regel> regels = jdbi.withHandle(h -> rapportages.lijst(h, vanaf, BLADZIJDE)).stream().map(Regel::van).toList();
        return new Pagina(regels, regels.size() < BLADZIJDE ? null : regels.get(regels.size() - 1).id());
    }
}
