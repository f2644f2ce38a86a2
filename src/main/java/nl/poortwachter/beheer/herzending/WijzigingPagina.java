package nl.poortwachter.beheer.herzending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Medewerker;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.herzending.Herzendvoorstel.Voorbeeld;
import nl.poortwachter.beheer.scherm.Adres;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.GeenPagina;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.verwerking.Voorstellen;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Jdbi;

/** What would differ if a message that did not arrive went out now, and proposing to send it so. By names of elements, never by what was in them. */
@RolesAllowed(Rollen.BEHEERDER)
@Path("/beheer/berichten/{id}/wijziging")
public class WijzigingPagina {
    private final Herzendvoorstel herzendvoorstel;
    private final Voorstellen voorstellen;
    private final Medewerker medewerker;
    private final Bladen bladen;
    private final Jdbi jdbi;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance wijziging(UUID id, Voorbeeld voorbeeld, List<String> fouten);
    }

    /** The page on this database. */
    public WijzigingPagina(Herzendvoorstel herzendvoorstel, Voorstellen voorstellen, Medewerker medewerker, Bladen bladen, Jdbi jdbi) {
        this.herzendvoorstel = herzendvoorstel;
        this.voorstellen = voorstellen;
        this.medewerker = medewerker;
        this.bladen = bladen;
        this.jdbi = jdbi;
    }

    /** What would differ. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "herzendvoorbeeld")
    public Response toon(@PathParam("id") String id) {
        return toon(Response.Status.OK, Adres.nummer(id), List.of());
    }

    /** Proposes to send it so, for this reason; another confirms. */
    @POST
    @Gelogd(daad = Daad.VOORSTELLEN, object = "voorstel", zelf = true)
    public Response stelVoor(@PathParam("id") String id, @FormParam("reden") String gegeven) {
        UUID nummer = Adres.nummer(id);
        Optional<String> reden = Invoer.reden(gegeven);
        if (reden.isEmpty()) {
            return toon(Response.Status.BAD_REQUEST, nummer, List.of("reden_ontbreekt"));
        }
        Voorbeeld voorbeeld = bekijk(nummer);
        if (voorbeeld.wijziging() == null || voorbeeld.isGewoon()) {
            return toon(Response.Status.CONFLICT, nummer, List.of());
        }
        Voorstel voorstel = voorstellen.stelVoor(Herzendvoorstel.SOORT, "bericht " + nummer + " opnieuw versturen na wijziging",
                herzendvoorstel.inhoud(voorbeeld.wijziging()), null, reden.get(), medewerker.wie());
        return Response.seeOther(URI.create("/beheer/voorstellen/" + voorstel.id() + "?melding=voorgesteld")).build();
    }

    private Response toon(Response.Status status, UUID nummer, List<String> fouten) {
        return bladen.van(status, "berichten", Sjablonen.wijziging(nummer, bekijk(nummer), fouten));
    }

    private Voorbeeld bekijk(UUID nummer) {
        return jdbi.withHandle(h -> herzendvoorstel.bekijk(h, nummer)).orElseThrow(GeenPagina::new);
    }
}
