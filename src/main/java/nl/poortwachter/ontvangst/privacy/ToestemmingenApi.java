package nl.poortwachter.ontvangst.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verstrekking.verklaring.Registratie;
import nl.poortwachter.verstrekking.verklaring.Verklaringenregister;
import org.jdbi.v3.core.Jdbi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements of consent or information, registered before a message needs them. */
@Path("/v1/toestemmingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "toestemmingen", description = "Verklaringen van toestemming en informatie, vooraf vastgelegd")
public class ToestemmingenApi {
    private static final String NUMMER = "Nummer van de verklaring bij Poortwachter.";
    private static final String ADRES = "/v1/toestemmingen/";
    private final Toestemmingslezer lezer;
    private final Verklaringenregister register;
    private final Jdbi jdbi;
    private final Beller beller;
    private final InstantSource klok;

    /** A registration as its party sees it: without the citizen and without names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Toestemming(UUID id, String soort, String hoedanigheid, String doel, String partij, Instant moment, Instant ontvangenOp,
                              Instant ingetrokkenOp) {
        static Toestemming van(Registratie r) {
            return new Toestemming(r.id(), klein(r.verklaring().soort()), klein(r.verklaring().hoedanigheid()), r.verklaring().doel(), r.partij(),
                    r.verklaring().moment(), r.ontvangenOp(), r.verklaring().ingetrokkenOp());
        }

        private static String klein(Enum<?> waarde) {
            return waarde.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The resource on this register. */
    public ToestemmingenApi(Toestemmingslezer lezer, Verklaringenregister register, Jdbi jdbi, Beller beller, InstantSource klok) {
        this.lezer = lezer;
        this.register = register;
        this.jdbi = jdbi;
        this.beller = beller;
        this.klok = klok;
    }

    /** Registers a statement on behalf of a party that the caller acts for: 201 with its address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.AANMAKEN, object = "verklaring")
    @Operation(operationId = "legToestemmingVast", summary = "Legt een verklaring van toestemming of informatie vast")
    @APIResponse(responseCode = "201", description = "Vastgelegd", content = @Content(schema = @Schema(implementation = Toestemming.class)))
    public Response registreer(Toestemmingsaanvraag aanvraag) {
        if (!beller.afnemer().mag(Recht.VERZENDEN)) {
            throw new Afwijzing(Probleem.zonder(Recht.VERZENDEN));
        }
        Registratie registratie = lezer.lees(aanvraag, beller.afnemer());
        jdbi.useHandle(h -> register.registreer(h, registratie));
        return Response.created(URI.create(ADRES + registratie.id())).entity(Toestemming.van(registratie)).build();
    }

    /** A registration, for those who act for its party and for the privacy role. */
    @GET
    @Path("{id}")
    @Gelogd(daad = Daad.INZIEN, object = "verklaring")
    @Operation(operationId = "toonToestemming", summary = "Toont een vastgelegde verklaring, zonder namen")
    @APIResponse(responseCode = "200", description = "De verklaring", content = @Content(schema = @Schema(implementation = Toestemming.class)))
    public Response toon(@Parameter(description = NUMMER) @PathParam("id") String id) {
        return Response.ok(Toestemming.van(gezien(id))).build();
    }

    /** Withdraws a statement as of now; a second time gives the first moment again. */
    @POST
    @Path("{id}/intrekkingen")
    @Gelogd(daad = Daad.WIJZIGEN, object = "verklaring")
    @Operation(operationId = "trekToestemmingIn", summary = "Trekt een verklaring in vanaf nu")
    @APIResponse(responseCode = "200", description = "De verklaring met het moment van intrekking", content = @Content(schema = @Schema(implementation = Toestemming.class)))
    public Response trekIn(@Parameter(description = NUMMER) @PathParam("id") String id) {
        Registratie registratie = gezien(id);
        jdbi.useHandle(h -> register.trekIn(h, registratie.id(), klok.instant()));
        return Response.ok(Toestemming.van(gezien(id))).build();
    }

    private Registratie gezien(String id) {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Optional<Registratie> gevonden = Berichtnummer.lees(id).flatMap(nummer -> jdbi.withHandle(h -> register.vind(h, nummer)));
        return gevonden.filter(r -> beller.afnemer().mag(Recht.PRIVACY) || beller.afnemer().vertegenwoordigt(r.partij(), vandaag))
                .orElseThrow(() -> new Afwijzing(Probleem.van(Probleem.Soort.NIET_GEVONDEN,
                        "Er is geen verklaring met dit nummer die deze aansluiting mag zien.")));
    }
}
