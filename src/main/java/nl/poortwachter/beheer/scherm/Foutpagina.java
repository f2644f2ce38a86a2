package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import nl.poortwachter.aanmelding.Beheerdeur;
import nl.poortwachter.ontvangst.Probleem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes a readable page of every error answer in the console. What fails elsewhere is told to systems as a problem in JSON; whoever sits behind a browser
 * gets the same status, in a sentence and with a way on.
 */
public class Foutpagina {
    private static final int VAN_BELLER = 400;
    private static final int NIETS = 404;
    private static final int VAN_ONS = 500;
    private static final int STRAKS = 503;
    private final Bladen bladen;
    private final InstantSource klok;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance fout(String titel, String uitleg, Instant op);
    }

    /** In these pages, by this clock. */
    public Foutpagina(Bladen bladen, InstantSource klok) {
        this.bladen = bladen;
        this.klok = klok;
    }

    /** Runs after every resource; leaves alone what is a page already. */
    @ServerResponseFilter
    public void maakLeesbaar(UriInfo adres, ContainerResponseContext antwoord) {
        boolean isGeenPagina = antwoord.getEntity() == null || antwoord.getEntity() instanceof Probleem;
        if (antwoord.getStatus() >= VAN_BELLER && isGeenPagina && Beheerdeur.isBeheer(adres.getRequestUri().getPath())) {
            antwoord.setEntity(pagina(antwoord.getStatus()), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private Object pagina(int status) {
        // A moment helps to find a fault of ours in the log; what somebody mistyped is not there.
        Instant op = status >= VAN_ONS ? klok.instant() : null;
        return bladen.van("", Sjablonen.fout(status == NIETS ? "niet_gevonden" : "er_ging_iets_mis", uitleg(status), op)).getEntity();
    }

    /** Key of the sentence for this status. */
    private static String uitleg(int status) {
        return switch (status) {
            case NIETS -> "niet_gevonden_uitleg";
            case STRAKS -> "fout_niet_beschikbaar";
            default -> status >= VAN_ONS ? "fout_storing" : "fout_verzoek";
        };
    }
}
