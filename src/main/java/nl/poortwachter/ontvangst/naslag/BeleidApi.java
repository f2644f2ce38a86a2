package nl.poortwachter.ontvangst.naslag;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidspagina;
import nl.poortwachter.ontvangst.Apibeschrijving;
import nl.poortwachter.ontvangst.Openbaar;
import nl.poortwachter.ontvangst.Probleem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policy that counts today, in general or for one municipality. */
@Openbaar
@Tag(name = Apibeschrijving.OPENBAAR)
@Path("/v1/beleid")
public class BeleidApi {
    private static final Pattern GEMEENTECODE = Pattern.compile("\\d{4}");
    private final Beleidshouder beleid;
    private final InstantSource klok;

    @CheckedTemplate(basePath = "naslag")
    static class Sjablonen {
        static native TemplateInstance beleid(Beleidsblad blad, String inhoud, String gemeente, List<String> eigen);
    }

    /** The policies held here. */
    public BeleidApi(Beleidshouder beleid, InstantSource klok) {
        this.beleid = beleid;
        this.klok = klok;
    }

    /** The policy; a municipality without one of its own has the default. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "toonBeleid", summary = "Toont welk beleid vandaag geldt: per bericht, element en fase het besluit met reden en wet")
    @APIResponse(responseCode = "200", description = "Het beleid", content = @Content(schema = @Schema(implementation = Beleidsblad.class)))
    public Response toon(
            @Parameter(description = "Code van het CBS, vier cijfers; zonder code het standaardbeleid.") @QueryParam("gemeente") String gemeente) {
        return voor(gemeente, blad -> Response.ok(blad).build());
    }

    /** The policy, for people. */
    @GET
    @Produces(Bladzijde.HTML)
    @Operation(hidden = true)
    public Response bladzijde(@QueryParam("gemeente") String gemeente) {
        List<String> eigen = beleid.boek().gemeenten().stream().sorted().toList();
        return voor(gemeente, blad -> Bladzijde.van(Sjablonen.beleid(blad, Beleidspagina.inhoud(blad), gemeente, eigen)));
    }

    private Response voor(String gevraagd, Function<Beleidsblad, Response> vorm) {
        // The form on the page sends an empty value for the default.
        String gemeente = gevraagd == null || gevraagd.isEmpty() ? null : gevraagd;
        if (gemeente != null && !GEMEENTECODE.matcher(gemeente).matches()) {
            return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "gemeente is de code van het CBS: vier cijfers.").antwoord();
        }
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Beleidboek boek = beleid.boek();
        return vorm.apply(Beleidsblad.van(gemeente == null ? boek.standaard(vandaag) : boek.voor(gemeente, vandaag)));
    }
}
