package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.aanmelding.Medewerker;

/** Makes pages: a template in the layout, in the language of who looks. What keeps a page from being framed or scripted is up to the door of the console. */
@RequestScoped
public class Bladen {
    private static final Set<String> MELDINGEN = Set.of("gepauzeerd", "hervat", "gestart", "gestopt", "voorgesteld", "bevestigd", "afgewezen");
    private final Medewerker medewerker;
    private final RoutingContext verzoek;

    /** Pages for who does this request. */
    public Bladen(Medewerker medewerker, RoutingContext verzoek) {
        this.medewerker = medewerker;
        this.verzoek = verzoek;
    }

    /** This template as the page with this name in the menu. */
    public Response van(String kamer, TemplateInstance sjabloon) {
        return van(Response.Status.OK, kamer, sjabloon);
    }

    /** This template as the page with this name in the menu, with this status. It is rendered here, so that a mistake is an error and not half a page. */
    public Response van(Response.StatusType status, String kamer, TemplateInstance sjabloon) {
        Map<String, Boolean> rollen = medewerker.rollen().stream().collect(Collectors.toMap(rol -> rol, rol -> true));
        String melding = verzoek.request().getParam("melding");
        boolean opgevraagd = verzoek.request().method().name().equals("GET");
        Taal taal = Taal.van(nl.poortwachter.aanmelding.Taal.van(verzoek));
        Blad blad = new Blad(kamer, taal, medewerker.naam(), rollen, medewerker.formuliersleutel(), opgevraagd ? verzoek.request().uri() : "/beheer",
                melding != null && MELDINGEN.contains(melding) ? melding : null);
        return Response.status(status).entity(sjabloon.data("blad", blad).data("t", taal.teksten()).render()).type("text/html;charset=UTF-8").build();
    }
}
