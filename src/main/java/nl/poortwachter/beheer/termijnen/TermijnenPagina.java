package nl.poortwachter.beheer.termijnen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.scherm.Bladen;
import nl.poortwachter.beheer.scherm.Partijnamen;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.termijn.Bladwijzer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnbeeld;
import nl.poortwachter.termijn.Termijnregel;
import nl.poortwachter.termijn.Termijnstatus;
import nl.poortwachter.termijn.Termijnvraag;
import org.jdbi.v3.core.Jdbi;

/** The deadlines that are still open, the most urgent first. */
@RolesAllowed({Rollen.BEHEERDER, Rollen.PRIVACYFUNCTIONARIS})
@Path("/beheer/termijnen")
public class TermijnenPagina {
    private static final int BLADGROOTTE = 50;
    private final TermijnOpslag termijnen;
    private final Bladen bladen;
    private final Partijnamen namen;
    private final Jdbi jdbi;
    private final InstantSource klok;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance termijnen(List<Termijnbeeld> lijst, Map<String, Integer> laat, String partij, String status, String verder,
                                                 Partijnamen namen, List<String> fouten);
    }

    /** The page on this database. */
    public TermijnenPagina(TermijnOpslag termijnen, Bladen bladen, Partijnamen namen, Jdbi jdbi, InstantSource klok) {
        this.termijnen = termijnen;
        this.bladen = bladen;
        this.namen = namen;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * A page of the list.
     *
     * @param partij who must act; all parties when it is left out
     * @param status open, vandaag or te-laat
     * @param na place in the list
     */
    @GET
    public Response toon(@QueryParam("partij") String partij, @QueryParam("status") String status, @QueryParam("na") String na) {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        Optional<Termijnstatus> gekozen = Termijnstatus.metNaam(status == null ? "" : status).filter(s -> s.compareTo(Termijnstatus.TE_LAAT) <= 0);
        Optional<Bladwijzer> plaats = plaats(na);
        if (plaats.isEmpty()) {
            return bladen.van(Response.Status.BAD_REQUEST, "termijnen",
                    Sjablonen.termijnen(List.of(), Map.of(), partij, status, null, namen, List.of("filter_plaats_fout")));
        }
        Set<String> codes = partij == null || partij.isBlank() ? namen.alle().stream().map(Partij::code).collect(Collectors.toSet()) : Set.of(partij);
        Termijnvraag alles = Termijnvraag.alles(TermijnOpslag.Rol.PARTIJ, codes, BLADGROOTTE).na(plaats.get());
        Termijnvraag vraag = gekozen.map(s -> alles.met(s, vandaag)).orElse(alles);
        List<Termijnregel> regels = jdbi.withHandle(h -> termijnen.lijst(h, vraag));
        String verder = regels.size() < BLADGROOTTE ? null : regels.get(BLADGROOTTE - 1).bladwijzer().toString();
        return bladen.van("termijnen", Sjablonen.termijnen(regels.stream().map(r -> Termijnbeeld.van(r, vandaag)).toList(),
                jdbi.withHandle(h -> termijnen.telLaat(h, vandaag)), partij == null ? "" : partij, gekozen.map(Termijnstatus::naam).orElse(""), verder, namen,
                List.of()));
    }

    private static Optional<Bladwijzer> plaats(String na) {
        try {
            return Optional.of(na == null || na.isBlank() ? Bladwijzer.BEGIN : Bladwijzer.lees(na));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
