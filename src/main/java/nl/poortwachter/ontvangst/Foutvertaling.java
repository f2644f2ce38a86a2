package nl.poortwachter.ontvangst;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.poortwachter.opslag.Oorzaak;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of every failure. The text of an exception never reaches the caller: it could hold content. */
public class Foutvertaling {
    private static final Logger LOG = Logger.getLogger(Foutvertaling.class);
    private final Methoden methoden;

    /** Makes problems, with the methods of each path for a method that is not there. */
    public Foutvertaling(Methoden methoden) {
        this.methoden = methoden;
    }

    /** Failures that the framework or a resource names by status. */
    @ServerExceptionMapper
    public Response bekend(WebApplicationException e, UriInfo adres) {
        Probleem.Soort soort = Probleem.Soort.bijStatus(e.getResponse().getStatus());
        Response probleem = Probleem.van(soort, uitleg(soort)).antwoord();
        if (soort != Probleem.Soort.METHODE_NIET_TOEGESTAAN) {
            return probleem;
        }
        return Response.fromResponse(probleem).header(HttpHeaders.ALLOW, methoden.bij(adres.getRequestUri().getPath()).orElse("")).build();
    }

    /** Failures of our own, or of what we need. The class of the cause is logged, not its text. */
    @ServerExceptionMapper
    public Response onbekend(Exception e) {
        LOG.errorf("storing-aanvraag oorzaak=%s", Oorzaak.van(e));
        if (Beschikbaarheid.ontbreekt(e)) {
            // The connection may have been lost during the commit, so this must not claim that nothing was recorded.
            return straks("Poortwachter kan dit nu niet afhandelen. Bied het bericht straks opnieuw aan; was het al vastgelegd, dan krijgt u het eerste "
                    + "oordeel.");
        }
        if (Beschikbaarheid.kanNietOordelen(e)) {
            return straks("Poortwachter kan nu niet oordelen: de lijst van beschermde burgers is niet vers genoeg om iets door te laten. Er is niets "
                    + "vastgelegd; bied het bericht straks opnieuw aan.");
        }
        // Not every request brings a message, and what failed may have come after the commit.
        return Probleem.van(Probleem.Soort.STORING, "Er ging iets mis bij Poortwachter, niet bij u. Doe de aanvraag opnieuw; was een bericht al vastgelegd, "
                + "dan krijgt u het eerste oordeel.").antwoord();
    }

    private static Response straks(String uitleg) {
        return Response.fromResponse(Probleem.van(Probleem.Soort.NIET_BESCHIKBAAR, uitleg).antwoord()).header(HttpHeaders.RETRY_AFTER, Probleem.WACHT_SECONDEN).build();
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
