package nl.poortwachter.ontvangst.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logbestand;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Loginzage;
import nl.poortwachter.logboek.Loglezer;
import nl.poortwachter.logboek.Logstand;
import nl.poortwachter.logboek.Logvraag;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

/** The audit log, for the auditor. Looking into it is a line in it. */
@Path("/v1/auditregels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "logboek", description = "Wie wat deed: zoeken, exporteren en de stand van de keten")
public class AuditregelsApi {
    private static final String OBJECT = "logboek";
    private static final int LANGSTE_REDEN = 2000;
    private static final int LANGSTE_NAAM = 200;
    private static final int BLADZIJDE = 100;
    private static final int HOOGSTENS = 1000;
    private static final Map<String, Daad> DADEN = Arrays.stream(Daad.values()).collect(Collectors.toUnmodifiableMap(Daad::naam, Function.identity()));
    private final Loglezer lezer = new Loglezer();
    private final Logboek logboek;
    private final Beller beller;
    private final Kenmerken kenmerken;
    private final Partijen partijen;
    private final Jdbi jdbi;

    /** One page; {@code volgende} is absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pagina(List<Loginzage> regels, Long volgende) { }

    /** The body of an export. */
    public record Exportaanvraag(String reden) { }

    /** The resource on this log. */
    public AuditregelsApi(Logboek logboek, Beller beller, Kenmerken kenmerken, Partijen partijen, Jdbi jdbi) {
        this.logboek = logboek;
        this.beller = beller;
        this.kenmerken = kenmerken;
        this.partijen = partijen;
        this.jdbi = jdbi;
    }

    /** Lines that answer a question, the newest first. */
    @POST
    @Path("zoekvragen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.ZOEKEN, object = OBJECT, zelf = true)
    @Operation(operationId = "zoekAuditregels", summary = "Zoekt in het logboek; het zoeken zelf staat er daarna ook in")
    @APIResponse(responseCode = "200", description = "Een bladzijde, de nieuwste regel eerst", content = @Content(schema = @Schema(implementation = Pagina.class)))
    public Pagina zoek(Logzoekvraag aanvraag) {
        vereist();
        Formulier f = Formulier.van(aanvraag);
        int aantal = aanvraag.aantal() == null ? BLADZIJDE : aanvraag.aantal();
        if (aantal < 1 || aantal > HOOGSTENS) {
            f.fout("aantal", "GRENS", "Kies een getal van 1 tot en met " + HOOGSTENS + ".");
        }
        Bsn bsn = aanvraag.bsn() == null ? null : f.bsn("bsn", aanvraag.bsn(), partijen.omgeving() == Omgeving.TEST);
        String burger = bsn == null ? null : kenmerken.burger(bsn);
        Logvraag vraag = new Logvraag(aanvraag.voor(), aanvraag.wie() == null ? null : f.tekst("wie", aanvraag.wie(), LANGSTE_NAAM), burger,
                aanvraag.daad() == null ? null : f.keuze("daad", aanvraag.daad(), DADEN), aanvraag.van() == null ? null : f.moment("van", aanvraag.van()),
                aanvraag.tot() == null ? null : f.moment("tot", aanvraag.tot()), aantal);
        String reden = f.tekst("reden", aanvraag.reden(), LANGSTE_REDEN);
        f.controleer();
        return jdbi.inTransaction(h -> {
            List<Loginzage> regels = logboek.zoek(h, vraag);
            logboek.voegToe(h, beller.wie(), Auditfeit.gelukt(Daad.ZOEKEN, OBJECT, null).over(burger).omdat(reden).aantal(regels.size()));
            return new Pagina(regels, regels.size() < aantal ? null : regels.get(regels.size() - 1).nr());
        });
    }

    /** The whole log as a file that {@code logboek verifieer} checks. */
    @POST
    @Path("exporten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    @Gelogd(daad = Daad.EXPORTEREN, object = OBJECT, zelf = true)
    @Operation(operationId = "exporteerAuditregels", summary = "Geeft het hele logboek als bestand dat los van de database te controleren is")
    @APIResponse(responseCode = "200", description = "Een JSON-object per regel")
    public StreamingOutput exporteer(Exportaanvraag aanvraag) {
        vereist();
        Formulier f = Formulier.van(aanvraag);
        String reden = f.tekst("reden", aanvraag.reden(), LANGSTE_REDEN);
        f.controleer();
        jdbi.useTransaction(h -> logboek.voegToe(h, beller.wie(), Auditfeit.gelukt(Daad.EXPORTEREN, OBJECT, null).omdat(reden)));
        return uit -> {
            Writer tekst = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
            jdbi.useTransaction(h -> lezer.doorloop(h, Logbestand.schrijver(tekst, lezer.begin(h))));
            tekst.flush();
        };
    }

    /** Where the chain stands, to be kept elsewhere. */
    @GET
    @Path("stand")
    @Gelogd(daad = Daad.INZIEN, object = OBJECT)
    @Operation(operationId = "toonLogboekstand", summary = "Geeft het nummer en de hash van de laatste regel, om buiten de database te bewaren")
    @APIResponse(responseCode = "200", description = "De stand", content = @Content(schema = @Schema(implementation = Logstand.class)))
    public Logstand stand() {
        vereist();
        return jdbi.withHandle(lezer::stand);
    }

    private void vereist() {
        if (!beller.afnemer().mag(Recht.AUDIT)) {
            throw new Afwijzing(Probleem.zonder(Recht.AUDIT));
        }
    }
}
