package nl.poortwachter.beheer.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Loginzage;
import nl.poortwachter.logboek.Logketen;
import nl.poortwachter.logboek.Loglezer;
import nl.poortwachter.logboek.Logvraag;
import org.jdbi.v3.core.Jdbi;

/** Reading and checking the audit log. Citizens are not shown, not even as pseudonyms. */
@RolesAllowed(Rollen.AUDITOR)
@Path("/beheer/audit")
public class AuditPagina {
    private static final int BLADGROOTTE = 100;
    private static final String HIER = "audit";
    private static final List<String> DADEN = Arrays.stream(Daad.values()).map(Daad::naam).toList();
    private static final Loglezer LEZER = new Loglezer();
    private final Logboek logboek;
    private final Bladen bladen;
    private final Handelingenlog log;
    private final Jdbi jdbi;

    /** What was searched for, as it was typed. */
    public record Vraag(String wie, String daad, String van, String tot) {
        /** As the query of an address. */
        public String adres() {
            return "wie=" + wie + "&daad=" + daad + "&van=" + van + "&tot=" + tot;
        }
    }

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance audit(List<Loginzage> regels, Vraag vraag, List<String> daden, Long verder, Logketen.Oordeel oordeel, List<String> fouten);
    }

    /** The page on this log. */
    public AuditPagina(Logboek logboek, Bladen bladen, Handelingenlog log, Jdbi jdbi) {
        this.logboek = logboek;
        this.bladen = bladen;
        this.log = log;
        this.jdbi = jdbi;
    }

    /** A page of the lines, newest first. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "auditregel", zelf = true)
    public Response toon(@QueryParam("wie") String wie, @QueryParam("daad") String daad, @QueryParam("van") String van, @QueryParam("tot") String tot,
                         @QueryParam("voor") Long voor) {
        Vraag vraag = new Vraag(leesbaar(wie), leesbaar(daad), leesbaar(van), leesbaar(tot));
        Logvraag gevraagd;
        try {
            Optional<Daad> gekozen = Arrays.stream(Daad.values()).filter(d -> d.naam().equals(vraag.daad())).findFirst();
            gevraagd = new Logvraag(voor, vraag.wie().isEmpty() ? null : vraag.wie(), null, gekozen.orElse(null), begin(vraag.van(), 0), begin(vraag.tot(), 1), BLADGROOTTE);
        } catch (DateTimeException e) {
            return bladen.van(Response.Status.BAD_REQUEST, HIER, Sjablonen.audit(List.of(), vraag, DADEN, null, null, List.of("filter_dag_fout")));
        }
        List<Loginzage> regels = jdbi.inTransaction(h -> {
            List<Loginzage> gevonden = logboek.zoek(h, gevraagd);
            log.schrijf(h, Auditfeit.gelukt(Daad.INZIEN, "auditregel", null).aantal(gevonden.size()));
            return gevonden;
        });
        Long verder = regels.size() < BLADGROOTTE ? null : regels.get(BLADGROOTTE - 1).nr();
        return bladen.van(HIER, Sjablonen.audit(regels, vraag, DADEN, verder, null, List.of()));
    }

    /** Goes along the whole chain and tells where it is broken. */
    @POST
    @Path("controle")
    @Gelogd(daad = Daad.INZIEN, object = "auditketen", zelf = true)
    public Response controleer() {
        Logketen.Oordeel oordeel = jdbi.inTransaction(h -> {
            Logketen.Oordeel gevonden = LEZER.controleer(h, List.of());
            log.schrijf(h, Auditfeit.gelukt(Daad.INZIEN, "auditketen", null).aantal((int) Math.min(Integer.MAX_VALUE, gevonden.regels())));
            return gevonden;
        });
        return bladen.van(HIER, Sjablonen.audit(List.of(), new Vraag("", "", "", ""), DADEN, null, oordeel, List.of()));
    }

    private static Instant begin(String dag, int later) {
        return dag.isEmpty() ? null : Kalenderdag.begin(LocalDate.parse(dag).plusDays(later));
    }

    private static String leesbaar(String waarde) {
        return waarde == null ? "" : waarde.strip().replaceAll("[^A-Za-z0-9@._-]", "");
    }
}
