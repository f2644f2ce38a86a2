package nl.poortwachter.ontvangst.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Vastgelegd;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The to-do list of the privacy officer: emergencies to look at, of which the citizen must still be informed. */
@Path("/v1/informatieplichten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapporten")
public class InformatieplichtenApi {
    private static final int HOOGSTENS = 250;
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Verstrekkingslezer lezer;

    /**
     * A citizen to be informed.
     *
     * @param id number of the message
     * @param burger pseudonym; the sender finds the person by the identificatie of its own message
     * @param professional who invoked the emergency
     * @param uiterlijk last day to inform the citizen
     */
    public record Plicht(UUID id, Instant verstrektOp, String soort, String identificatie, String van, String aan, String burger, String grondslag,
                         String professional, String reden, LocalDate uiterlijk) {
        static Plicht van(Vastgelegd v) {
            var w = v.verstrekking();
            return new Plicht(w.bericht(), w.op(), w.soort(), w.identificatie(), w.van(), w.aan(), w.pseudoniem(), w.grondslag(),
                    v.noodgeval().professional(), v.noodgeval().reden(), w.informerenVoor());
        }
    }

    /** What is still to be done. */
    public record Plichten(List<Plicht> informatieplichten) { }

    /** That it was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Afhandeling(UUID id, Instant geinformeerdOp) { }

    /** The resource on these records. */
    public InformatieplichtenApi(Functionaris functionaris, Rapporteur rapporteur, Verstrekkingslezer lezer) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.lezer = lezer;
    }

    /** What is still to be done, the most urgent first. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "rapport informatieplichten", zelf = true)
    @Operation(operationId = "toonInformatieplichten", summary = "Toont de burgers die na een noodgeval nog geïnformeerd moeten worden")
    @APIResponse(responseCode = "200", description = "De plichten, de dringendste eerst")
    public Plichten lijst() {
        return rapporteur.geef(Rapportage.Soort.INFORMATIEPLICHTEN, functionaris.vereist(), null, "De werklijst is opgevraagd.",
                (h, rapportage) -> new Plichten(lezer.teInformeren(h, HOOGSTENS).stream().map(Plicht::van).toList()));
    }

    /** Records that the citizen was informed; a second time gives the first moment again. */
    @POST
    @Path("{id}/afhandelingen")
    @Gelogd(daad = Daad.WIJZIGEN, object = "rapport informatieplichten", zelf = true)
    @Operation(operationId = "handelInformatieplichtAf", summary = "Legt vast dat de burger is geïnformeerd")
    @APIResponse(responseCode = "200", description = "Afgehandeld")
    public Afhandeling handelAf(@Parameter(description = "Nummer van het bericht bij Poortwachter.") @PathParam("id") String id) {
        Afnemer door = functionaris.vereist();
        Optional<Afhandeling> gedaan = Berichtnummer.lees(id).flatMap(nummer -> rapporteur.geef(Daad.WIJZIGEN, Rapportage.Soort.INFORMATIEPLICHTEN, door, null,
                "Bericht " + nummer + ": de burger is geïnformeerd.",
                (h, rapportage) -> lezer.isGeinformeerd(h, nummer, rapportage.op()).map(op -> new Afhandeling(nummer, op))));
        return gedaan.orElseThrow(() -> new Afwijzing(Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Er is geen informatieplicht met dit nummer.")));
    }
}
