package nl.poortwachter.ontvangst;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.termijn.Bladwijzer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.TermijnOpslag.Rol;
import nl.poortwachter.termijn.Termijnbeeld;
import nl.poortwachter.termijn.Termijnregel;
import nl.poortwachter.termijn.Termijnstatus;
import nl.poortwachter.termijn.Termijnvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

/** What is still due from or to the parties of the caller. What was done is shown with its message. */
@Path("/v1/termijnen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "termijnen", description = "Wat wanneer gedaan moet zijn")
public class TermijnenApi {
    private static final int HOOGSTENS = 250;
    private static final Set<Termijnstatus> TE_DOEN = Set.of(Termijnstatus.OPEN, Termijnstatus.VANDAAG, Termijnstatus.TE_LAAT);
    private final Jdbi jdbi;
    private final TermijnOpslag termijnen;
    private final InstantSource klok;
    private final Beller beller;

    /**
     * One page of the list.
     *
     * @param volgende what to give as {@code na} for the next page; null on the last one
     */
    public record Termijnlijst(List<Termijnbeeld> termijnen, String volgende) { }

    /** The resource on these deadlines. */
    public TermijnenApi(Jdbi jdbi, TermijnOpslag termijnen, InstantSource klok, Beller beller) {
        this.jdbi = jdbi;
        this.termijnen = termijnen;
        this.klok = klok;
        this.beller = beller;
    }

    /**
     * Deadlines of the parties of the caller, most urgent first.
     *
     * @param rol partij: what they must do; tegenpartij: what they wait for
     * @param status open, vandaag or te-laat; without it all three
     */
    @GET
    @Operation(operationId = "toonTermijnen", summary = "Toont wat de eigen partijen nog moeten doen of waarop zij wachten, het dringendste eerst",
            description = "Wat gedaan is, op tijd of niet, staat bij het bericht zelf.")
    @APIResponse(responseCode = "200", description = "Een bladzijde met termijnen",
            content = @Content(schema = @Schema(implementation = Termijnlijst.class)))
    public Response lijst(
            @Parameter(description = "Aan welke kant de eigen partij staat: zij moet iets doen (partij) of zij wacht op de ander (tegenpartij).",
                    schema = @Schema(type = SchemaType.STRING, enumeration = {"partij", "tegenpartij"}, defaultValue = "partij"))
            @QueryParam("rol") @DefaultValue("partij") String rol,
            @Parameter(description = "Alleen termijnen met deze status.",
                    schema = @Schema(type = SchemaType.STRING, enumeration = {"open", "vandaag", "te-laat"})) @QueryParam("status") String status,
            @Parameter(description = "Plaats waarna de bladzijde begint: volgende van de vorige bladzijde.") @QueryParam("na") String na,
            @Parameter(description = "Hoeveel termijnen hoogstens.",
                    schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "250", defaultValue = "50"))
            @QueryParam("aantal") @DefaultValue("50") String aantal) {
        if (!beller.afnemer().mag(Recht.INZIEN)) {
            return Probleem.zonder(Recht.INZIEN).antwoord();
        }
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Termijnvraag vraag;
        try {
            vraag = vraag(rol, status, na, aantal, vandaag);
        } catch (IllegalArgumentException e) {
            return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "rol is partij of tegenpartij; status is open, vandaag of te-laat; na komt uit "
                    + "volgende van de vorige bladzijde; aantal ligt tussen 1 en " + HOOGSTENS + ".").antwoord();
        }
        return Response.ok(pagina(vraag, vandaag)).build();
    }

    private Termijnvraag vraag(String rol, String status, String na, String aantal, LocalDate vandaag) {
        Termijnvraag alles = Termijnvraag.alles(rol(rol), beller.afnemer().partijen(), aantal(aantal));
        Termijnvraag gefilterd = status == null ? alles : alles.met(status(status), vandaag);
        return na == null ? gefilterd : gefilterd.na(Bladwijzer.lees(na));
    }

    private Termijnlijst pagina(Termijnvraag vraag, LocalDate vandaag) {
        List<Termijnregel> regels = jdbi.withHandle(h -> termijnen.lijst(h, vraag));
        String volgende = regels.size() < vraag.hoogstens() ? null : regels.get(regels.size() - 1).bladwijzer().toString();
        return new Termijnlijst(regels.stream().map(r -> Termijnbeeld.van(r, vandaag)).toList(), volgende);
    }

    private static Rol rol(String naam) {
        return switch (naam) {
            case "partij" -> Rol.PARTIJ;
            case "tegenpartij" -> Rol.TEGENPARTIJ;
            default -> throw new IllegalArgumentException("onbekende rol");
        };
    }

    private static Termijnstatus status(String naam) {
        return Termijnstatus.metNaam(naam).filter(TE_DOEN::contains).orElseThrow(() -> new IllegalArgumentException("onbekende status"));
    }

    /** Read here, because the framework answers a number that is none with 404. */
    private static int aantal(String tekst) {
        int gevraagd = Integer.parseInt(tekst);
        if (gevraagd < 1 || gevraagd > HOOGSTENS) {
            throw new IllegalArgumentException("aantal buiten de grenzen");
        }
        return gevraagd;
    }
}
