package nl.poortwachter.ontvangst.privacy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.register.Registerversies;
import nl.poortwachter.verwerking.Registerwacht;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of processing activities (AVG 30), in versions. */
@Path("/v1/verwerkingsregister")
@Tag(name = "rapporten")
public class VerwerkingsregisterApi {
    private static final String REDEN = "Het verwerkingsregister is opgevraagd.";
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Registerversies versies;
    private final Registerwacht wacht;
    private final Template pagina;

    /** All versions, the newest first. */
    public record Versies(List<Registerversies.Kop> versies) { }

    /** The resource on these versions. */
    public VerwerkingsregisterApi(Functionaris functionaris, Rapporteur rapporteur, Registerversies versies, Registerwacht wacht,
                                  @Location("register.html") Template pagina) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.versies = versies;
        this.wacht = wacht;
        this.pagina = pagina;
    }

    /** The register as it holds now; recorded as a new version when policy or configuration changed it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport verwerkingsregister", zelf = true)
    @Operation(operationId = "toonVerwerkingsregister", summary = "Toont het verwerkingsregister zoals het nu geldt")
    @APIResponse(responseCode = "200", description = "Het register")
    public Registerversies.Versie nu() {
        return rapporteur.geef(Rapportage.Soort.VERWERKINGSREGISTER, functionaris.vereist(), null, REDEN, (h, rapportage) -> wacht.neemOp(h));
    }

    /** The same as a page to print. */
    @GET
    @Produces(Rapporttaal.HTML)
    @Gelogd(daad = Daad.INZIEN, object = "rapport verwerkingsregister", zelf = true)
    @Operation(hidden = true)
    public Response alsPagina() {
        return Rapporttaal.bladzijde(pagina.data("pagina", Registerpagina.van(nu())));
    }

    /** When which version began to hold. */
    @GET
    @Path("versies")
    @Produces(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport verwerkingsregister", zelf = true)
    @Operation(operationId = "toonRegisterversies", summary = "Toont de versies van het verwerkingsregister, de nieuwste eerst")
    @APIResponse(responseCode = "200", description = "De versies")
    public Versies versies() {
        return rapporteur.geef(Rapportage.Soort.VERWERKINGSREGISTER, functionaris.vereist(), null, REDEN, (h, rapportage) -> new Versies(versies.koppen(h)));
    }

    /** One version. */
    @GET
    @Path("versies/{versie}")
    @Produces(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport verwerkingsregister", zelf = true)
    @Operation(operationId = "toonRegisterversie", summary = "Toont een versie van het verwerkingsregister")
    @APIResponse(responseCode = "200", description = "De versie")
    public Registerversies.Versie versie(@Parameter(description = "Nummer van de versie.") @PathParam("versie") String versie) {
        Optional<Registerversies.Versie> gevonden = !versie.matches("[0-9]{1,9}") ? Optional.empty() : rapporteur.geef(
                Rapportage.Soort.VERWERKINGSREGISTER, functionaris.vereist(), null, REDEN, (h, rapportage) -> versies.lees(h, Integer.parseInt(versie)));
        return gevonden.orElseThrow(() -> new Afwijzing(Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Deze versie van het verwerkingsregister is er niet.")));
    }
}
