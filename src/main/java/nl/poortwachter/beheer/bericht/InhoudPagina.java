package nl.poortwachter.beheer.bericht;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.scherm.Adres;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.verwerking.Verwerkingenlog;

/** The content of one message, for who has the role for it and gives a reason. It is masked first; each look is in the audit log before it is shown. */
@RolesAllowed(Rollen.INHOUDLEZER)
@Path("/beheer/berichten/{id}/inhoud")
public class InhoudPagina {
    private final Inhoudlade lade;
    private final Bladen bladen;
    private final Handelingenlog log;
    private final Verwerkingenlog verwerkingen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance inhoud(UUID id, String inhoud, boolean gemaskeerd, String reden, List<String> fouten);
    }

    /** The page on these contents. */
    public InhoudPagina(Inhoudlade lade, Bladen bladen, Handelingenlog log, Verwerkingenlog verwerkingen) {
        this.lade = lade;
        this.bladen = bladen;
        this.log = log;
        this.verwerkingen = verwerkingen;
    }

    /** Shows the content: its shape, or, when that is asked for, its values. */
    @POST
    @Gelogd(daad = Daad.INZIEN, object = "bericht", zelf = true)
    public Response toon(@PathParam("id") String id, @FormParam("reden") String gegeven, @FormParam("waarden") @DefaultValue("false") boolean waarden) {
        UUID nummer = Adres.nummer(id);
        Optional<String> reden = Invoer.reden(gegeven);
        if (reden.isEmpty()) {
            return bladen.van(Response.Status.BAD_REQUEST, "berichten", Sjablonen.inhoud(nummer, null, true, null, List.of("reden_ontbreekt")));
        }
        Optional<Inhoudlade.Geopend> geopend = lade.open(nummer);
        if (geopend.isEmpty()) {
            return bladen.van(Response.Status.NOT_FOUND, "berichten", Sjablonen.inhoud(nummer, null, true, reden.get(), List.of("inhoud_weg")));
        }
        UUID spoor = verwerkingen.toon("inhoud tonen", Activiteit.INZIEN, nummer, Optional.empty(), null);
        log.schrijf(Auditfeit.gelukt(Daad.INZIEN, "bericht", nummer).spoor(spoor).over(geopend.get().pseudoniem()).met(waarden ? "inhoud" : "inhoud, gemaskeerd")
                .omdat(reden.get()));
        return bladen.van("berichten", Sjablonen.inhoud(nummer, Inhoudvorm.van(geopend.get().wortel(), !waarden), !waarden, reden.get(), List.of()));
    }
}
