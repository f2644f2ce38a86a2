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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.scherm.Adres;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.GeenPagina;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;

/** One selection of dead letters: preview, begin, stop, result. */
@RolesAllowed(Rollen.BEHEERDER)
@Path("/beheer/herzendingen/{id}")
public class HerzendingPagina {
    private static final int SNELST = 6_000;
    private final Herzendlezer lezer;
    private final Herzendingen herzendingen;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final Handelingenlog log;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance herzending(Herzendingbeeld h, Partijnamen namen, List<String> fouten);
    }

    /** The page on this database. */
    public HerzendingPagina(Herzendlezer lezer, Herzendingen herzendingen, Bladen bladen, Partijnamen namen, Handelingenlog log) {
        this.lezer = lezer;
        this.herzendingen = herzendingen;
        this.bladen = bladen;
        this.namen = namen;
        this.log = log;
    }

    /** What is in it, and what became of that. */
    @GET
    public Response toon(@PathParam("id") String id) {
        return toon(Response.Status.OK, Adres.nummer(id), List.of());
    }

    /** Begins sending, at this many messages per minute and for this reason. */
    @POST
    @Path("begin")
    @Gelogd(daad = Daad.VERZENDEN, object = "herzending", zelf = true)
    public Response begin(@PathParam("id") String id, @FormParam("tempo") String tempo, @FormParam("reden") String gegeven) {
        UUID nummer = Adres.nummer(id);
        Optional<String> reden = Invoer.reden(gegeven);
        Optional<Integer> perMinuut = Invoer.aantal(tempo, SNELST);
        List<String> fouten = new ArrayList<>();
        if (reden.isEmpty()) {
            fouten.add("reden_ontbreekt");
        }
        if (perMinuut.isEmpty()) {
            fouten.add("herzend_tempo_fout");
        }
        if (!fouten.isEmpty()) {
            return toon(Response.Status.BAD_REQUEST, nummer, fouten);
        }
        log.doe(h -> herzendingen.begin(h, nummer, perMinuut.get(), reden.get(), log.nu()),
                Auditfeit.gelukt(Daad.VERZENDEN, "herzending", nummer).omdat(reden.get()));
        return terug(nummer, "gestart");
    }

    /** Stops releasing. */
    @POST
    @Path("stop")
    @Gelogd(daad = Daad.WIJZIGEN, object = "herzending-stop", zelf = true)
    public Response stop(@PathParam("id") String id) {
        UUID nummer = Adres.nummer(id);
        log.doe(h -> herzendingen.stop(h, nummer, log.account(), log.nu()), Auditfeit.gelukt(Daad.WIJZIGEN, "herzending-stop", nummer));
        return terug(nummer, "gestopt");
    }

    private Response toon(Response.Status status, UUID nummer, List<String> fouten) {
        return lezer.lees(nummer).map(h -> bladen.van(status, "dode-brieven", Sjablonen.herzending(h, namen, fouten))).orElseThrow(GeenPagina::new);
    }

    private static Response terug(UUID nummer, String melding) {
        return Response.seeOther(URI.create("/beheer/herzendingen/" + nummer + "?melding=" + melding)).build();
    }
}
