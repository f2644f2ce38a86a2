package nl.poortwachter.ontvangst.voorstel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Formulier;
import nl.poortwachter.ontvangst.Gelogd;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.verwerking.Voorstellen;
import nl.poortwachter.verwerking.beleid.Beleidsactivering;
import nl.poortwachter.verwerking.beleid.Beleidspakket;
import nl.poortwachter.verwerking.beleid.Beleidsversie;
import nl.poortwachter.verwerking.beleid.Beleidsversies;
import nl.poortwachter.verwerking.beleid.Beleidswacht;
import nl.poortwachter.verwerking.beleid.Beleidswijziging;
import nl.poortwachter.vierogen.Voorstel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letting the policies count that wait in the folder: proposed here by one person, confirmed by another at /v1/voorstellen. */
@Path("/v1/beleidsactiveringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "voorstellen")
public class BeleidsactiveringenApi {
    private static final int LANGSTE_REDEN = 2000;
    private static final int TEKENS_HASH = 64;
    private final Beleidswacht wacht;
    private final Beleidsversies versies;
    private final Voorstellen voorstellen;
    private final Beller beller;
    private final InstantSource klok;

    /**
     * The body of the request.
     *
     * @param hash of the package that waits, as shown here and by {@code poortwachter beleid controleer}
     * @param reden why
     */
    public record Aanvraag(String hash, String reden) { }

    /**
     * How things stand on this node.
     *
     * @param vierOgen true when changed policies need two people
     * @param geldend what counts
     * @param wachtend what waits for two people; absent when nothing does
     * @param wijziging what would become different
     * @param fouten what is wrong in the folder
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Overzicht(boolean vierOgen, Pakket geldend, Pakket wachtend, Beleidswijziging wijziging, List<String> fouten) { }

    /** A package: its hash, the policies in it that count today, and the version of its vocabulary. */
    public record Pakket(String hash, List<String> beleid, String woordenschat) { }

    /** The resource on this folder and these versions. */
    public BeleidsactiveringenApi(Beleidswacht wacht, Beleidsversies versies, Voorstellen voorstellen, Beller beller, InstantSource klok) {
        this.wacht = wacht;
        this.versies = versies;
        this.voorstellen = voorstellen;
        this.beller = beller;
        this.klok = klok;
    }

    /** What counts on this node and what waits. */
    @GET
    @Gelogd(daad = Daad.INZIEN, object = "beleid")
    @Operation(operationId = "toonBeleidsactivering", summary = "Toont welk beleid geldt, welk beleid in de map op twee mensen wacht en wat daarmee verandert")
    @APIResponse(responseCode = "200", description = "De stand op dit knooppunt", content = @Content(schema = @Schema(implementation = Overzicht.class)))
    public Overzicht toon() {
        vereistRecht();
        Beleidspakket geldend = wacht.geldend().pakket();
        Optional<Beleidspakket> wachtend = wacht.wachtend();
        return new Overzicht(versies.isAan(), pakket(geldend), wachtend.map(this::pakket).orElse(null),
                wachtend.map(straks -> Beleidswijziging.tussen(geldend, straks)).orElse(null), wacht.fouten().stream().map(Beleidsfout::toString).toList());
    }

    /** Proposes to let count what waits: 201 with the address of the proposal; 409 when something else waits on this node, or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gelogd(daad = Daad.VOORSTELLEN, object = "beleid", zelf = true)
    @Operation(operationId = "stelBeleidVoor", summary = "Stelt voor het wachtende beleid te laten gelden; een ander bevestigt het")
    @APIResponse(responseCode = "201", description = "Voorgesteld", content = @Content(schema = @Schema(implementation = Voorstelbeeld.class)))
    public Response stelVoor(Aanvraag aanvraag) {
        vereistRecht();
        Formulier f = Formulier.van(aanvraag);
        String hash = f.tekst("hash", aanvraag.hash(), TEKENS_HASH);
        String reden = f.tekst("reden", aanvraag.reden(), LANGSTE_REDEN);
        f.controleer();
        Beleidsversie geldend = wacht.geldend();
        Beleidspakket wachtend = wachtend(hash);
        List<String> beleid = wachtend.aanduidingen(vandaag());
        Beleidsactivering.Inhoud inhoud = new Beleidsactivering.Inhoud(versies.bewaar(wachtend), geldend.nummer(), beleid, wachtend.woordenschat().versie(),
                Beleidswijziging.tussen(geldend.pakket(), wachtend));
        Voorstel voorstel = voorstellen.stelVoor(Beleidsactivering.SOORT, onderwerp(geldend.pakket(), wachtend), inhoud.json(), null, reden, beller.wie());
        return Response.created(URI.create(VoorstellenApi.ADRES + voorstel.id())).entity(Voorstelbeeld.van(voorstel, voorstel.op())).build();
    }

    /** The policies of today that become others, or else that it is about policies of later or about words. */
    private String onderwerp(Beleidspakket nu, Beleidspakket straks) {
        List<String> anders = straks.aanduidingen(vandaag()).stream().filter(beleid -> !nu.aanduidingen(vandaag()).contains(beleid)).toList();
        return anders.isEmpty() ? "beleid dat later ingaat of eindigt, of de woordenschat" : String.join(", ", anders);
    }

    private Beleidspakket wachtend(String hash) {
        if (!versies.isAan()) {
            throw conflict("Vier ogen voor beleid staat uit (poortwachter.beleid.vier-ogen): wat in de map staat en klopt, geldt meteen.");
        }
        Beleidspakket wachtend = wacht.wachtend().orElseThrow(() -> conflict("Op dit knooppunt wacht geen ander beleid. Staat het net in de map, "
                + "probeer het dan over een halve minuut nog eens."));
        if (!wachtend.hash().equals(hash)) {
            throw conflict("Op dit knooppunt wacht ander beleid dan deze hash zegt. Kijk bij GET /v1/beleidsactiveringen wat er wacht.");
        }
        return wachtend;
    }

    private void vereistRecht() {
        if (!beller.afnemer().mag(Recht.BELEID)) {
            throw new Afwijzing(Probleem.zonder(Recht.BELEID));
        }
    }

    private Pakket pakket(Beleidspakket pakket) {
        return new Pakket(pakket.hash(), pakket.aanduidingen(vandaag()), pakket.woordenschat().versie());
    }

    private LocalDate vandaag() {
        return Kalenderdag.van(klok.instant());
    }

    private static Afwijzing conflict(String uitleg) {
        return new Afwijzing(Probleem.van(Probleem.Soort.CONFLICT, uitleg));
    }
}
