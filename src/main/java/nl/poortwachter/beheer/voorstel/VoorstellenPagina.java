package nl.poortwachter.beheer.voorstel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poortwachter.aanmelding.Medewerker;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.herzending.Herzendvoorstel;
import nl.poortwachter.beheer.herzending.Wijziging;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.GeenPagina;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verwerking.Voorstellen;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.VierOgen.Uitslag;
import nl.poortwachter.vierogen.Voorstel;

/** What one person proposed and another has to confirm. Shows and decides only the kinds that the roles of who looks allow. */
@RolesAllowed({Rollen.BEHEERDER, Rollen.PRIVACYFUNCTIONARIS, Rollen.BELEIDSREDACTEUR})
@Path("/beheer/voorstellen")
public class VoorstellenPagina {
    private static final String HIER = "voorstellen";
    private static final int HOOGSTENS = 250;
    private final Voorstellen voorstellen;
    private final Herzendvoorstel herzendingen;
    private final Medewerker medewerker;
    private final Bladen bladen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance voorstellen(List<Voorstel> open, String account);

        static native TemplateInstance voorstel(Voorstel v, String stand, boolean vanMij, Wijziging wijziging, List<String> fouten, String bezwaar);
    }

    /** The pages on these proposals. */
    public VoorstellenPagina(Voorstellen voorstellen, Herzendvoorstel herzendingen, Medewerker medewerker, Bladen bladen) {
        this.voorstellen = voorstellen;
        this.herzendingen = herzendingen;
        this.medewerker = medewerker;
        this.bladen = bladen;
    }

    /** What waits for a decision, oldest first. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "voorstellen")
    public Response open() {
        return bladen.van(HIER, Sjablonen.voorstellen(voorstellen.open(rechten(), HOOGSTENS), medewerker.account()));
    }

    /** One proposal, with what was decided. */
    @GET
    @Path("{id}")
    @Gelogd(daad = Daad.INZIEN, object = "voorstel")
    public Response toon(@PathParam("id") String id) {
        return toon(Response.Status.OK, gezien(id), List.of(), null);
    }

    /** Confirms what another proposed, and does it. */
    @POST
    @Path("{id}/bevestig")
    @Gelogd(daad = Daad.BEVESTIGEN, object = "voorstel", zelf = true)
    public Response bevestig(@PathParam("id") String id) {
        return besluit(id, "bevestigd", voorstellen::bevestig);
    }

    /** Turns a proposal down, or takes one's own back. */
    @POST
    @Path("{id}/wijs-af")
    @Gelogd(daad = Daad.AFWIJZEN, object = "voorstel", zelf = true)
    public Response wijsAf(@PathParam("id") String id) {
        return besluit(id, "afgewezen", voorstellen::wijsAf);
    }

    private Response besluit(String id, String gedaan, BiFunction<UUID, Wie, Uitslag> beslissing) {
        Voorstel voorstel = gezien(id);
        try {
            return switch (beslissing.apply(voorstel.id(), medewerker.wie())) {
                case BESLOTEN -> Response.seeOther(URI.create("/beheer/voorstellen/" + voorstel.id() + "?melding=" + gedaan)).build();
                case ONBEKEND -> throw new GeenPagina();
                case AL_BESLOTEN -> toon(Response.Status.CONFLICT, gezien(id), List.of("voorstel_al_besloten"), null);
                case VERVALLEN -> toon(Response.Status.CONFLICT, voorstel, List.of("voorstel_te_laat"), null);
                case ZELFDE_PERSOON -> toon(Response.Status.FORBIDDEN, voorstel, List.of("voorstel_zelfde_persoon"), null);
            };
        } catch (NietUitvoerbaar e) {
            return toon(Response.Status.CONFLICT, voorstel, List.of(), e.getMessage());
        }
    }

    private Response toon(Response.Status status, Voorstel v, List<String> fouten, String bezwaar) {
        Instant nu = voorstellen.nu();
        Wijziging wijziging = v.soort().equals(Herzendvoorstel.SOORT) ? herzendingen.lees(v) : null;
        return bladen.van(status, HIER, Sjablonen.voorstel(v, v.stand(nu), v.door().equals(medewerker.account()), wijziging, fouten, bezwaar));
    }

    private Voorstel gezien(String id) {
        return Berichtnummer.lees(id).flatMap(nummer -> voorstellen.vind(nummer, rechten())).orElseThrow(GeenPagina::new);
    }

    private Set<Recht> rechten() {
        return Rollen.rechten(medewerker.rollen());
    }
}
