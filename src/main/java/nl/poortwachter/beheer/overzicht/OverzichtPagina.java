package nl.poortwachter.beheer.overzicht;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.poortwachter.beheer.scherm.Bladen;

/** The first page of the console, for everyone who may sign in: numbers only. */
@Authenticated
@Path("/beheer")
public class OverzichtPagina {
    private final Overzichtlezer lezer;
    private final Bladen bladen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance overzicht(Overzicht overzicht, boolean alles, boolean vers);
    }

    /** The page of this reader. */
    public OverzichtPagina(Overzichtlezer lezer, Bladen bladen) {
        this.lezer = lezer;
        this.bladen = bladen;
    }

    /**
     * How every route is.
     *
     * @param alles also parties without any traffic
     * @param vers the page refreshes itself
     */
    @GET
    public Response toon(@QueryParam("alles") @DefaultValue("false") boolean alles, @QueryParam("vers") @DefaultValue("false") boolean vers) {
        return bladen.van("overzicht", Sjablonen.overzicht(lezer.lees(), alles, vers));
    }
}
