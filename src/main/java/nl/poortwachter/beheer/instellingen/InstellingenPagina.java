package nl.poortwachter.beheer.instellingen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.poortwachter.aanmelding.Rollen;
import nl.poortwachter.beheer.scherm.Bladen;
import org.eclipse.microprofile.config.Config;

/** What this node was told, for operators: ours, and what the framework was told about HTTP, the database and signing in. */
@RolesAllowed({Rollen.BEHEERDER, Rollen.AUDITOR})
@Path("/beheer/instellingen")
public class InstellingenPagina {
    private static final String EIGEN = "poortwachter.";
    private static final List<String> GETOOND = List.of(EIGEN, "quarkus.http.", "quarkus.datasource.", "quarkus.oidc.", "quarkus.flyway.", "camel.main.");
    private final SmallRyeConfig config;
    private final Bladen bladen;

    @CheckedTemplate(basePath = "beheer", requireTypeSafeExpressions = false)
    static class Sjablonen {
        static native TemplateInstance instellingen(List<Instelling> eigen, List<Instelling> raamwerk);
    }

    /** The page on this configuration. */
    public InstellingenPagina(Config config, Bladen bladen) {
        this.config = config.unwrap(SmallRyeConfig.class);
        this.bladen = bladen;
    }

    /** Every setting, by name. */
    @GET
    public Response toon() {
        Map<Boolean, List<Instelling>> alle = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(naam -> GETOOND.stream().anyMatch(naam::startsWith)).sorted().map(config::getConfigValue).filter(w -> w.getValue() != null)
                .map(InstellingenPagina::instelling).collect(Collectors.partitioningBy(i -> i.naam().startsWith(EIGEN)));
        return bladen.van("instellingen", Sjablonen.instellingen(alle.get(true), alle.get(false)));
    }

    private static Instelling instelling(ConfigValue waarde) {
        return Instelling.veilig(waarde.getName(), waarde.getValue(), waarde.getConfigSourceName() == null ? "" : waarde.getConfigSourceName());
    }
}
