package nl.poortwachter.ontvangst;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of every failure. The text of an exception never reaches the caller: it could hold content. */
public class Foutvertaling {
    private static final Logger LOG = Logger.getLogger(Foutvertaling.class);

    /** Failures that the framework or a resource names by status. */
    @ServerExceptionMapper
    public Response bekend(WebApplicationException e) {
        Response antwoord = e.getResponse();
        Probleem.Soort soort = Probleem.Soort.bijStatus(antwoord.getStatus());
        Response.ResponseBuilder probleem = Response.fromResponse(Probleem.van(soort, uitleg(soort)).antwoord());
        String toegestaan = antwoord.getHeaderString(HttpHeaders.ALLOW);
        if (toegestaan != null) {
            probleem.header(HttpHeaders.ALLOW, toegestaan);
        }
        return probleem.build();
    }

    /** Failures of our own. The class of the cause is logged, not its text. */
    @ServerExceptionMapper
    public Response onbekend(Exception e) {
        LOG.errorf("Storing bij een aanvraag: %s", Oorzaak.van(e));
        return Probleem.van(Probleem.Soort.STORING, "Er ging iets mis bij Poortwachter. Het bericht is niet aangenomen; bied het opnieuw aan.")
                .antwoord();
    }

    private static String uitleg(Probleem.Soort soort) {
        return switch (soort) {
            case NIET_GEVONDEN -> "Op dit adres is niets te vinden.";
            case METHODE_NIET_TOEGESTAAN -> "Deze methode wordt hier niet ondersteund; zie de kopregel Allow.";
            case NIET_LEVERBAAR -> "Deze resource is niet leverbaar in een vorm die Accept toestaat.";
            case VERKEERD_MEDIATYPE -> "Verstuur het bericht als application/xml of text/xml.";
            case TE_GROOT -> "Een bericht mag hoogstens 25 MB groot zijn.";
            default -> soort.titel() + ".";
        };
    }
}
