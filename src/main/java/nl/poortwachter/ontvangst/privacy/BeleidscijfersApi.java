package nl.poortwachter.ontvangst.privacy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verstrekking.cijfers.Beleidscijfers;
import nl.poortwachter.verstrekking.cijfers.Jaarcijfers;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Policy figures of a year that is over, without numbers that lead back to a person. */
@Path("/v1/beleidscijfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapporten")
public class BeleidscijfersApi {
    private static final int EERSTE_JAAR = 2015;
    private final Functionaris functionaris;
    private final Rapporteur rapporteur;
    private final Jaarcijfers cijfers;

    /**
     * The body of the request.
     *
     * @param jaar a calendar year that is over
     * @param reden why the figures are asked for
     */
    public record Cijferaanvraag(Integer jaar, String reden) { }

    /** The resource on these figures. */
    public BeleidscijfersApi(Functionaris functionaris, Rapporteur rapporteur, Jaarcijfers cijfers) {
        this.functionaris = functionaris;
        this.rapporteur = rapporteur;
        this.cijfers = cijfers;
    }

    /** The figures of a year. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.INZIEN, object = "rapport beleidscijfers", zelf = true)
    @Operation(operationId = "geefBeleidscijfers", summary = "Geeft de beleidscijfers van een afgesloten jaar; kleine aantallen zijn weggelaten")
    @APIResponse(responseCode = "200", description = "De cijfers")
    public Beleidscijfers geef(Cijferaanvraag aanvraag) {
        Afnemer door = functionaris.vereist();
        Formulier f = Formulier.van(aanvraag);
        String reden = f.tekst("reden", aanvraag.reden(), Rapporteur.LANGSTE_REDEN);
        if (aanvraag.jaar() == null || aanvraag.jaar() < EERSTE_JAAR || aanvraag.jaar() >= rapporteur.vandaag().getYear()) {
            f.fout("jaar", "AFGESLOTEN", "Kies een jaar vanaf " + EERSTE_JAAR + " dat voorbij is: van een lopend jaar zou het verschil tussen twee dagen een enkele burger aanwijzen.");
        }
        f.controleer();
        Optional<Beleidscijfers> gemaakt = rapporteur.geef(Rapportage.Soort.BELEIDSCIJFERS, door, null, reden,
                (h, rapportage) -> cijfers.van(h, aanvraag.jaar(), rapporteur.vandaag(), rapportage.op()));
        return gemaakt.orElseThrow();
    }
}
