package nl.poortwachter.ontvangst;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes problems of requests in JSON that cannot be granted. */
public class Aanvraagfouten {

    /** A request that a resource ended with a problem of its own. */
    @ServerExceptionMapper
    public Response afgewezen(Afwijzing e) {
        return e.probleem().antwoord();
    }

    /** JSON of another shape than the resource asks. The parser's own text quotes the request. */
    @ServerExceptionMapper
    public Response anderJson(MismatchedInputException e) {
        return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "De JSON heeft niet de gevraagde vorm; zie /v1/openapi.json.").antwoord();
    }

    /** JSON beyond the limits of the parser: nested too deep, or with too long a name, text or number. */
    @ServerExceptionMapper
    public Response teGroteJson(StreamConstraintsException e) {
        return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "De JSON is te diep genest, of heeft een te lange naam of waarde.").antwoord();
    }
}
