package nl.poortwachter.ontvangst;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.poortwachter.partij.Recht;

/**
 * An error answer (RFC 9457, ADR-9, HTTP-1 and HTTP-2). Holds no value from the request.
 *
 * @param type stable address of the explanation
 * @param title short title of the kind of problem
 * @param status the HTTP status
 * @param detail what went wrong this time
 * @param instance what it concerns, e.g. the status resource of a refused message; may be null
 * @param errors the findings, may be null
 * @param verslag the whole report on a judged message, may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Probleem(URI type, String title, int status, String detail, URI instance, List<Fout> errors, Object verslag) {

    /** Seconds after which it makes sense to try again what is not available now (HTTP-5). */
    static final int WACHT_SECONDEN = 10;
    /** The media type of every error answer. */
    public static final MediaType MEDIATYPE = MediaType.valueOf("application/problem+json");

    /**
     * One finding.
     *
     * @param code rule id or code of ours
     * @param detail Dutch sentence
     * @param pointer XPath of the element
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fout(String code, String detail, String pointer, Integer niveau, Integer regel, Integer kolom, String pagina) { }

    /** A problem of this kind, without findings. */
    public static Probleem van(Soort soort, String detail) {
        return new Probleem(soort.type(), soort.titel(), soort.status(), detail, null, null, null);
    }

    /** A problem of this kind with one finding under this code. */
    public static Probleem metCode(Soort soort, String code, String detail) {
        return new Probleem(soort.type(), soort.titel(), soort.status(), detail, null, List.of(new Fout(code, detail, null, null, null, null, null)), null);
    }

    /** A refusal because the calling system lacks this right. */
    public static Probleem zonder(Recht recht) {
        return metCode(Soort.GEEN_TOEGANG, "RECHT-" + recht.name(), "Deze aansluiting mist het recht " + recht.naam() + ".");
    }

    /** As an HTTP response. */
    public Response antwoord() {
        return Response.status(status).type(MEDIATYPE).entity(this).build();
    }

    /** The kinds of problem; each has one status and one page in the documentation. */
    public enum Soort {
        ONGELDIG_BERICHT(400, "Het bericht is geweigerd"),
        ONGELDIGE_AANVRAAG(400, "De aanvraag klopt niet"),
        NIET_AANGEMELD(401, "Niet aangemeld"),
        GEEN_TOEGANG(403, "Geen toegang"),
        NIET_GEVONDEN(404, "Niet gevonden"),
        METHODE_NIET_TOEGESTAAN(405, "Methode niet toegestaan"),
        NIET_LEVERBAAR(406, "Gevraagde vorm is niet leverbaar"),
        TE_TRAAG(408, "Te traag verstuurd"),
        CONFLICT(409, "Conflict"),
        TE_GROOT(413, "Te groot"),
        VERKEERD_MEDIATYPE(415, "Mediatype wordt niet ondersteund"),
        SLEUTELCONFLICT(422, "Idempotency-Key is al voor een ander bericht gebruikt"),
        STORING(500, "Storing"),
        NIET_BESCHIKBAAR(503, "Tijdelijk niet beschikbaar");

        private final int status;
        private final String titel;

        Soort(int status, String titel) {
            this.status = status;
            this.titel = titel;
        }

        /** HTTP status. */
        public int status() {
            return status;
        }

        /** Short title. */
        public String titel() {
            return titel;
        }

        /** Stable URI, documented in docs/problemen.md. */
        public URI type() {
            return URI.create("urn:poortwachter:probleem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }

        /** The kind for a status that the framework decided on. */
        static Soort bijStatus(int status) {
            for (Soort soort : values()) {
                if (soort.status == status && soort != ONGELDIG_BERICHT) {
                    return soort;
                }
            }
            return status >= 500 ? STORING : ONGELDIGE_AANVRAAG;
        }
    }
}
