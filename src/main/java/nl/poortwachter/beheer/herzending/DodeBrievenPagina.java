package nl.poortwachter.beheer.herzending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.berichten.Berichtenblad;
import nl.poortwachter.beheer.berichten.Berichtenlezer;
import nl.poortwachter.beheer.berichten.Berichtvraag;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.PerOntvanger;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;

/** Dead letters, for operators: which there are, and choosing which go again. */
@RolesAllowed(Rollen.BEHEERDER)
@Path("/beheer/dode-brieven")
public class DodeBrievenPagina {
    private static final int BLADGROOTTE = 50;
    private static final int LAATSTE = 10;
    private final Berichtenlezer berichten;
    private final Herzendlezer lezer;
    private final Herzendingen herzendingen;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final Handelingenlog log;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance dodebrieven(Berichtenblad lijst, List<PerOntvanger> per, List<Herzendingbeeld> laatste, String partij,
                                                   Partijnamen namen, List<String> fouten);
    }

    /** The page on this database. */
    public DodeBrievenPagina(Berichtenlezer berichten, Herzendlezer lezer, Herzendingen herzendingen, Bladen bladen, Partijnamen namen,
                             Handelingenlog log) {
        this.berichten = berichten;
        this.lezer = lezer;
        this.herzendingen = herzendingen;
        this.bladen = bladen;
        this.namen = namen;
        this.log = log;
    }

    /** The dead letters, newest first, and the selections that were made before. */
    @GET
    public Response toon(@QueryParam("partij") String partij, @QueryParam("na") String na) {
        return toon(Response.Status.OK, partij == null || partij.isBlank() ? null : partij, na, List.of());
    }

    /** Freezes a selection: these messages, or the oldest for one receiver; goes on to its preview. */
    @POST
    @Path("selectie")
    @Gelogd(daad = Daad.AANMAKEN, object = "herzending", zelf = true)
    public Response kies(@FormParam("bericht") List<String> aangewezen, @FormParam("ontvanger") String ontvanger,
                         @FormParam("hoogstens") @DefaultValue("500") String hoogstens, @FormParam("keuze") String keuze) {
        List<UUID> nummers = aangewezen.stream().map(Berichtnummer::lees).flatMap(Optional::stream).toList();
        if ("aangevinkt".equals(keuze) && nummers.isEmpty()) {
            return toon(Response.Status.BAD_REQUEST, null, null, List.of("herzend_niets_gekozen"));
        }
        Optional<Integer> aantal = Invoer.aantal(hoogstens, Selectie.MEESTE);
        if (aantal.isEmpty()) {
            return toon(Response.Status.BAD_REQUEST, null, null, List.of("herzend_aantal_fout"));
        }
        Selectie selectie = new Selectie(nummers, ontvanger == null || ontvanger.isBlank() ? null : ontvanger, aantal.get());
        UUID id = log.doe(h -> herzendingen.stelSamen(h, selectie, log.account(), log.nu()), nieuw -> Auditfeit.gelukt(Daad.AANMAKEN, "herzending", nieuw));
        return Response.seeOther(URI.create("/beheer/herzendingen/" + id)).build();
    }

    private Response toon(Response.Status status, String partij, String na, List<String> fouten) {
        Berichtvraag vraag = new Berichtvraag("onbestelbaar", null, partij, null, null, null, null, na == null ? null : Berichtnummer.lees(na).orElse(null), null);
        return bladen.van(status, "dode-brieven", Sjablonen.dodebrieven(berichten.lees(vraag, BLADGROOTTE), lezer.perOntvanger(), lezer.laatste(LAATSTE),
                partij, namen, fouten));
    }
}
