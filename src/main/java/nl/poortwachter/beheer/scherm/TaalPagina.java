package nl.poortwachter.beheer.scherm;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Chooses the language of the console. */
@Authenticated
@Path("/beheer/taal")
public class TaalPagina {

    /** Remembers the language and goes back to the page. */
    @POST
    public Response kies(@FormParam("taal") String taal, @FormParam("terug") String terug) {
        boolean eigen = terug != null && terug.startsWith("/beheer") && !terug.contains("\\") && !terug.contains("\n") && !terug.contains("\r");
        NewCookie koekje = new NewCookie.Builder("taal").value(Taal.van(taal).code()).path("/beheer").httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
        return Response.seeOther(URI.create(eigen ? terug : "/beheer")).cookie(koekje).build();
    }
}
