package nl.poortwachter.beheer.berichten;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.Handelingenlog;
import nl.poortwachter.beheer.Invoer;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.verwerking.Stand;
import nl.poortwachter.verwerking.Verwerkingenlog;

/** The list of messages. Holds no content and no citizen; who looks for a citizen sends the number in the body, with a reason. */
@RolesAllowed({Rollen.BEHEERDER, Rollen.INHOUDLEZER, Rollen.PRIVACYFUNCTIONARIS})
@Path("/beheer/berichten")
public class BerichtenPagina {
    private static final int BLADGROOTTE = 50;
    private static final int BIJ_ZOEKEN = 200;
    private static final List<String> STANDEN = Stream.of(Stand.values()).map(Stand::naam).toList();
    private static final List<String> SOORTEN = Stream.of(Berichtsoort.values()).map(Enum::name).toList();
    private static final Berichtenblad LEEG = new Berichtenblad(List.of(), null, null);
    private final Berichtenlezer lezer;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final Pseudonimiseerder pseudonimiseerder;
    private final Handelingenlog log;
    private final Verwerkingenlog verwerkingen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance berichten(Berichtenblad lijst, Berichtvraag vraag, List<String> standen, List<String> soorten, Partijnamen namen,
                                                 List<String> fouten);

        static native TemplateInstance gezocht(Berichtenblad lijst, Partijnamen namen, List<String> fouten, boolean vol);
    }

    /** The list of this reader. */
    public BerichtenPagina(Berichtenlezer lezer, Bladen bladen, Partijnamen namen, Pseudonimiseerder pseudonimiseerder,
                           Handelingenlog log, Verwerkingenlog verwerkingen) {
        this.lezer = lezer;
        this.bladen = bladen;
        this.namen = namen;
        this.pseudonimiseerder = pseudonimiseerder;
        this.log = log;
        this.verwerkingen = verwerkingen;
    }

    /** A page of the list, newest first. */
    @GET
    public Response toon(@BeanParam Filterinvoer invoer) {
        Berichtvraag vraag = invoer.vraag();
        List<String> fouten = invoer.fouten();
        try {
            Berichtenblad blad = fouten.isEmpty() ? lezer.lees(vraag, BLADGROOTTE) : LEEG;
            return bladen.van("berichten", Sjablonen.berichten(blad, vraag, STANDEN, SOORTEN, namen, fouten));
        } catch (TeRuimeVraag e) {
            return bladen.van("berichten", Sjablonen.berichten(LEEG, vraag, STANDEN, SOORTEN, namen,
                    List.of("berichten_te_ruim")));
        }
    }

    /** The messages about one citizen. The number is turned into its pseudonym here and goes no further. */
    @POST
    @Path("zoek")
    @Gelogd(daad = Daad.ZOEKEN, object = "bericht", zelf = true)
    public Response zoek(@FormParam("bsn") String bsn, @FormParam("reden") String reden) {
        Optional<Bsn> nummer = Bsn.lees(bsn == null ? null : bsn.strip());
        Optional<String> waarom = Invoer.reden(reden);
        if (nummer.isEmpty() || waarom.isEmpty()) {
            List<String> fouten = Stream.of(nummer.isEmpty() ? "zoek_geen_bsn" : "", waarom.isEmpty() ? "reden_ontbreekt" : "").filter(f -> !f.isEmpty()).toList();
            return bladen.van(Response.Status.BAD_REQUEST, "berichten", Sjablonen.gezocht(LEEG, namen, fouten, false));
        }
        String pseudoniem = pseudonimiseerder.pseudoniem(nummer.get().waarde());
        Berichtenblad blad = lezer.lees(Berichtvraag.over(pseudoniem), BIJ_ZOEKEN);
        log.schrijf(Auditfeit.gelukt(Daad.ZOEKEN, "bericht", null).spoor(verwerkingen.zoek(pseudoniem)).over(pseudoniem).met("berichten, zonder inhoud").omdat(waarom.get()).aantal(blad.regels().size()));
        return bladen.van("berichten", Sjablonen.gezocht(blad, namen, List.of(), blad.ouder() != null));
    }
}
