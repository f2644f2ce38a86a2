package nl.poortwachter.beheer.beleid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidspagina;
import nl.poortwachter.verwerking.beleid.Beleidspakket;
import nl.poortwachter.verwerking.beleid.Beleidswacht;

/** The policies that count today on this node, with their versions and hashes, whether others wait for two people, and the whole of one of them. */
@Authenticated
@Path("/beheer/beleid")
public class BeleidPagina {
    private final Beleidshouder beleid;
    private final Beleidswacht wacht;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final InstantSource klok;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance beleid(List<Beleid> geldend, String wachtend, RawString inhoud, String gemeente, List<String> eigen, Partijnamen namen);
    }

    /** The page on these policies. */
    public BeleidPagina(Beleidshouder beleid, Beleidswacht wacht, Bladen bladen, Partijnamen namen, InstantSource klok) {
        this.beleid = beleid;
        this.wacht = wacht;
        this.bladen = bladen;
        this.namen = namen;
        this.klok = klok;
    }

    /**
     * The page.
     *
     * @param gemeente whose policy is shown; the default one when it is left out or has none of its own
     */
    @GET
    public Response toon(@QueryParam("gemeente") String gemeente) {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Beleidboek boek = beleid.boek();
        boolean eigen = gemeente != null && boek.gemeenten().contains(gemeente);
        Beleidsblad blad = Beleidsblad.van(eigen ? boek.voor(gemeente, vandaag) : boek.standaard(vandaag));
        return bladen.van("beleid", Sjablonen.beleid(boek.geldend(vandaag), wacht.wachtend().map(Beleidspakket::hash).orElse(null), new RawString(binnen(blad)), eigen ? gemeente : "",
                boek.gemeenten().stream().sorted().toList(), namen));
    }

    /** The sheet below a heading of our own: each of its headings one level lower. */
    private static String binnen(Beleidsblad blad) {
        return Beleidspagina.inhoud(blad).replaceAll("(</?)h2>", "$1h3>").replaceAll("(</?)h1>", "$1h2>");
    }
}
