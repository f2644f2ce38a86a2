package nl.poortwachter.beheer.routes;

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
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.GeenPagina;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;

/** Receivers, for operators: pause, resume, try the connection. */
@RolesAllowed(Rollen.BEHEERDER)
@Path("/beheer/routes")
public class RoutesPagina {
    private static final String HIER = "routes";
    private final Routelezer lezer;
    private final Bladen bladen;
    private final Partijen partijen;
    private final Verbindingsproef proef;
    private final Handelingenlog log;
    private final Pauzes pauzes;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance routes(List<Route> routes, List<String> fouten, String geproefd, Proef proef);
    }

    /** The page of this reader, acting on this database. */
    public RoutesPagina(Routelezer lezer, Bladen bladen, Partijen partijen, Verbindingsproef proef, Pauzes pauzes, Handelingenlog log) {
        this.lezer = lezer;
        this.bladen = bladen;
        this.partijen = partijen;
        this.proef = proef;
        this.log = log;
        this.pauzes = pauzes;
    }

    /** Every receiver. */
    @GET
    public Response toon() {
        return bladen.van(HIER, Sjablonen.routes(lezer.lees(), List.of(), null, null));
    }

    /** Nothing is pushed to this receiver any more; needs a reason. */
    @POST
    @Path("{code}/pauze")
    @Gelogd(daad = Daad.WIJZIGEN, object = "route-pauze", zelf = true)
    public Response pauzeer(@PathParam("code") String code, @FormParam("reden") String gegeven) {
        Partij partij = partij(code);
        Optional<String> reden = Invoer.reden(gegeven);
        if (reden.isEmpty()) {
            return bladen.van(Response.Status.BAD_REQUEST, HIER, Sjablonen.routes(lezer.lees(), List.of("reden_ontbreekt"), null, null));
        }
        log.doe(h -> pauzes.pauzeer(h, new Pauze(partij.code(), log.nu(), log.account(), reden.get())),
                Auditfeit.gelukt(Daad.WIJZIGEN, "route-pauze", partij.code()).omdat(reden.get()));
        return terug("gepauzeerd");
    }

    /** This receiver gets its messages again. */
    @POST
    @Path("{code}/hervat")
    @Gelogd(daad = Daad.WIJZIGEN, object = "route-hervatting", zelf = true)
    public Response hervat(@PathParam("code") String code) {
        Partij partij = partij(code);
        log.doe(h -> pauzes.hervat(h, partij.code()), Auditfeit.gelukt(Daad.WIJZIGEN, "route-hervatting", partij.code()));
        return terug("hervat");
    }

    /** Tries the connection; no message is sent. */
    @POST
    @Path("{code}/proef")
    @Gelogd(daad = Daad.INZIEN, object = "route-proef", zelf = true)
    public Response probeer(@PathParam("code") String code) {
        Partij partij = partij(code);
        URI adres = Routelezer.adres(partij).orElseThrow(GeenPagina::new);
        log.schrijf(Auditfeit.gelukt(Daad.INZIEN, "route-proef", partij.code()));
        return bladen.van(HIER, Sjablonen.routes(lezer.lees(), List.of(), partij.naam(), proef.probeer(adres)));
    }

    private Partij partij(String code) {
        return partijen.partij(code).orElseThrow(GeenPagina::new);
    }

    private static Response terug(String melding) {
        return Response.seeOther(URI.create("/beheer/routes?melding=" + melding)).build();
    }
}
