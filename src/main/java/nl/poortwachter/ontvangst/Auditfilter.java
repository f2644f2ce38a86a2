package nl.poortwachter.ontvangst;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Beheerdeur;
import nl.poortwachter.aanmelding.Medewerker;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Uitslag;
import nl.poortwachter.logboek.Wie;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the line of the audit log for what {@link Gelogd} says, before the answer leaves: when the line cannot be written, there is no answer but a
 * failure. Who was not recognised at all is not here but among the sign-ins.
 */
public class Auditfilter {
    private static final int FOUT_VAN_BELLER = 400;
    private static final int FOUT_VAN_ONS = 500;
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final Beller beller;
    private final Medewerker medewerker;

    /** Writes in this log who calls: a system, or on the pages of the console a person. */
    public Auditfilter(Logboek logboek, Jdbi jdbi, Beller beller, Medewerker medewerker) {
        this.logboek = logboek;
        this.jdbi = jdbi;
        this.beller = beller;
        this.medewerker = medewerker;
    }

    /** Runs after every resource. */
    @ServerResponseFilter
    public void legVast(ResourceInfo resource, UriInfo adres, ContainerResponseContext antwoord) {
        Gelogd gelogd = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Gelogd.class);
        if (gelogd == null || gelogd.zelf() && antwoord.getStatus() < FOUT_VAN_BELLER) {
            return;
        }
        Optional<Wie> wie = wie(adres);
        Auditfeit feit = Auditfeit.gelukt(gelogd.daad(), gelogd.object(), nummer(adres).orElse(null)).uitslag(uitslag(antwoord.getStatus()));
        wie.ifPresent(w -> jdbi.useTransaction(h -> logboek.voegToe(h, w, feit)));
    }

    private Optional<Wie> wie(UriInfo adres) {
        if (beller.wie() != null) {
            return Optional.of(beller.wie());
        }
        return Beheerdeur.isBeheer(adres.getRequestUri().getPath()) && !medewerker.account().isEmpty() ? Optional.of(medewerker.wie()) : Optional.empty();
    }

    /** Only a number of ours: what else stands in an address may be anything. */
    private static Optional<UUID> nummer(UriInfo adres) {
        return Optional.ofNullable(adres.getPathParameters().getFirst("id")).flatMap(Berichtnummer::lees);
    }

    private static Uitslag uitslag(int status) {
        if (status < FOUT_VAN_BELLER) {
            return Uitslag.GELUKT;
        }
        return status < FOUT_VAN_ONS ? Uitslag.GEWEIGERD : Uitslag.MISLUKT;
    }
}
