package nl.poortwachter.ontvangst;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.poortwachter.aflevering.Postbus;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Recht;

/** The mailbox of receivers that pull. A message stays until it is acknowledged. */
@Path("/v1/postbus/berichten")
@Produces(MediaType.APPLICATION_JSON)
public class PostbusApi {
    private static final int HOOGSTENS = 250;
    private final Postbus postbus;
    private final Versleuteling versleuteling;
    private final Beller beller;

    /**
     * One page of the mailbox.
     *
     * @param volgende position to give as {@code na} for the next page; null on the last one
     */
    public record Pagina(List<Postbus.Post> berichten, Long volgende) { }

    /** The resource on this mailbox. */
    public PostbusApi(Postbus postbus, Versleuteling versleuteling, Beller beller) {
        this.postbus = postbus;
        this.versleuteling = versleuteling;
        this.beller = beller;
    }

    /** Waiting messages, oldest first. */
    @GET
    public Response lijst(@QueryParam("na") @DefaultValue("0") long na, @QueryParam("aantal") @DefaultValue("50") int aantal) {
        if (aantal < 1 || aantal > HOOGSTENS) {
            return Probleem.van(Probleem.Soort.ONGELDIGE_AANVRAAG, "aantal ligt tussen 1 en " + HOOGSTENS + ".").antwoord();
        }
        return alsOntvanger(codes -> {
            List<Postbus.Post> berichten = postbus.lijst(codes, na, aantal);
            Long volgende = berichten.size() < aantal ? null : berichten.get(berichten.size() - 1).volgnummer();
            return Response.ok(new Pagina(berichten, volgende)).build();
        });
    }

    /** The message itself. */
    @GET
    @Path("{id}/inhoud")
    @Produces(MediaType.APPLICATION_XML)
    public Response inhoud(@PathParam("id") String id) {
        return alsOntvanger(codes -> Berichtnummer.lees(id)
                .flatMap(nummer -> postbus.versleuteld(nummer, codes).map(v -> versleuteling.ontsleutel(v, nummer)))
                .map(xml -> Response.ok(xml).type("application/xml;charset=UTF-8").build())
                .orElseGet(PostbusApi::onbekend));
    }

    /** Acknowledges: the receiver has stored the message safely and it leaves the mailbox. */
    @DELETE
    @Path("{id}")
    public Response bevestig(@PathParam("id") String id) {
        return alsOntvanger(codes -> Berichtnummer.lees(id).filter(nummer -> postbus.bevestig(nummer, codes)).isPresent()
                ? Response.noContent().build() : onbekend());
    }

    private Response alsOntvanger(Function<Set<String>, Response> werk) {
        if (!beller.afnemer().mag(Recht.POSTBUS)) {
            return Probleem.van(Probleem.Soort.GEEN_TOEGANG, "Deze aansluiting mist het recht op een postbus.").antwoord();
        }
        return werk.apply(beller.afnemer().partijen());
    }

    private static Response onbekend() {
        return Probleem.van(Probleem.Soort.NIET_GEVONDEN, "Er wacht geen bericht met dit nummer in uw postbus.").antwoord();
    }
}
