package nl.poortwachter.beheer.bericht;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.GeenPagina;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.verwerking.Verwerkingenlog;

/** The page of one message, without its content. */
@RolesAllowed({Rollen.BEHEERDER, Rollen.INHOUDLEZER, Rollen.PRIVACYFUNCTIONARIS})
@Path("/beheer/berichten/{id}")
public class BerichtPagina {
    private final Berichtlezer lezer;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final Verwerkingenlog verwerkingen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance bericht(Berichtbeeld bericht, Partijnamen namen);
    }

    /** The page of this reader. */
    public BerichtPagina(Berichtlezer lezer, Bladen bladen, Partijnamen namen, Verwerkingenlog verwerkingen) {
        this.lezer = lezer;
        this.bladen = bladen;
        this.namen = namen;
        this.verwerkingen = verwerkingen;
    }

    /** The message with this number; 404 when there is none. */
    @GET
    public Response toon(@PathParam("id") String id) {
        return Berichtnummer.lees(id).flatMap(lezer::lees).map(bericht -> {
            verwerkingen.toon("bericht tonen", Activiteit.INZIEN, bericht.id(), Optional.empty(), null);
            return bladen.van("berichten", Sjablonen.bericht(bericht, namen));
        }).orElseThrow(GeenPagina::new);
    }
}
