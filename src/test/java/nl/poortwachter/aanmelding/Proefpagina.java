package nl.poortwachter.aanmelding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A page of the console for operators, to try the door with. */
@Path("/beheer/proef")
@RolesAllowed(Rollen.BEHEERDER)
public class Proefpagina {
    private final Medewerker medewerker;

    /** Shows this person. */
    public Proefpagina(Medewerker medewerker) {
        this.medewerker = medewerker;
    }

    /** Who is there. */
    @GET
    public String wie() {
        return medewerker.account() + "|" + medewerker.naam() + "|" + medewerker.rollen() + "|" + medewerker.formuliersleutel();
    }

    /** What the form said. */
    @POST
    public String zeg(@FormParam("tekst") String tekst) {
        return medewerker.account() + " zegt " + tekst;
    }
}
