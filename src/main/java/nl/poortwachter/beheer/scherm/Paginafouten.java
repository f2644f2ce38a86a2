package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in a page what went wrong with a page. */
public class Paginafouten {
    private final Bladen bladen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance geenpagina();
    }

    /** In these pages. */
    public Paginafouten(Bladen bladen) {
        this.bladen = bladen;
    }

    /** 404. */
    @ServerExceptionMapper
    public Response weg(GeenPagina e) {
        return bladen.van(Response.Status.NOT_FOUND, "", Sjablonen.geenpagina());
    }
}
