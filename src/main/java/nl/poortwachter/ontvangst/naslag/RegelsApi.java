package nl.poortwachter.ontvangst.naslag;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.ontvangst.Apibeschrijving;
import nl.poortwachter.ontvangst.Openbaar;
import nl.poortwachter.ontvangst.Probleem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that are checked: each finding refers to its page here. */
@Openbaar
@Tag(name = Apibeschrijving.OPENBAAR)
@Path(Regelpagina.ADRES)
public class RegelsApi {
    private final Regelboek boek;

    @CheckedTemplate(basePath = "naslag")
    static class Sjablonen {
        static native TemplateInstance regels(Regellijst lijst);

        static native TemplateInstance regel(Regelpagina regel);
    }

    /** The pages of this book. */
    public RegelsApi(Regelboek boek) {
        this.boek = boek;
    }

    /** All rules, by level and then by code. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "toonRegels", summary = "Toont alle regels die Poortwachter controleert")
    @APIResponse(responseCode = "200", description = "Alle regels", content = @Content(schema = @Schema(implementation = Regellijst.class)))
    public Regellijst lijst() {
        return Regellijst.van(boek);
    }

    /** All rules, for people. */
    @GET
    @Produces(Bladzijde.HTML)
    @Operation(hidden = true)
    public Response lijstbladzijde() {
        return Bladzijde.van(Sjablonen.regels(Regellijst.van(boek)));
    }

    /** One rule; 404 when no rule with this code is checked. */
    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "toonRegel", summary = "Toont één regel: wat moet kloppen, een fout voorbeeld en wat te doen")
    @APIResponse(responseCode = "200", description = "De regel", content = @Content(schema = @Schema(implementation = Regelpagina.class)))
    public Response regel(@Parameter(description = "Code van de regel, zoals TR302.") @PathParam("code") String code) {
        return met(code, pagina -> Response.ok(pagina).build());
    }

    /** One rule, for people. */
    @GET
    @Path("{code}")
    @Produces(Bladzijde.HTML)
    @Operation(hidden = true)
    public Response regelbladzijde(@PathParam("code") String code) {
        return met(code, pagina -> Bladzijde.van(Sjablonen.regel(pagina)));
    }

    private Response met(String code, Function<Regelpagina, Response> vorm) {
        return boek.regel(code).map(Regelpagina::van).map(vorm).orElseGet(() -> Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                "Poortwachter controleert geen regel met deze code; zie " + Regelpagina.ADRES + ". Wat een code met MIN- betekent, staat op /v1/beleid.").antwoord());
    }
}
