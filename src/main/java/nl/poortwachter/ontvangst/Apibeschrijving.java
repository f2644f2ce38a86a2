package nl.poortwachter.ontvangst;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes openapi.json with what holds for every operation, so that no operation can forget it: errors as problems (ADR-9, ADR-10), the version
 * header (ADR-3), recognition of the caller, and the major version in the server's address (ADR-2). Only the API is described: pages for people
 * are not part of it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class Apibeschrijving implements OASFilter {
    /** Tag of operations that need no recognition; see {@link Openbaar}. */
    public static final String OPENBAAR = "openbaar";
    private static final String HOOFDVERSIE = "/v1";
    private static final String PROBLEEM = "#/components/schemas/Probleem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String adres = ConfigProvider.getConfig().getValue("poortwachter.api.adres", String.class);
        api.setServers(List.of(OASFactory.createServer().url(adres + HOOFDVERSIE).description("Deze installatie")));
        api.setPaths(zonderHoofdversie(api.getPaths()));
        api.getComponents().addSecurityScheme("certificaat", OASFactory.createSecurityScheme().type(SecurityScheme.Type.MUTUALTLS)
                .description("Clientcertificaat waarvan het onderwerp of het OIN bij Poortwachter bekend is."));
        api.getComponents().addSecurityScheme("token", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("Token van een aangesloten systeem, in de kopregel Authorization."));
        api.getPaths().getPathItems().values().forEach(this::vulAan);
    }

    private static Paths zonderHoofdversie(Paths paden) {
        Map<String, PathItem> api = new LinkedHashMap<>();
        paden.getPathItems().forEach((pad, item) -> {
            if (pad.startsWith(HOOFDVERSIE + "/")) {
                api.put(pad.substring(HOOFDVERSIE.length()), item);
            }
        });
        Paths resultaat = OASFactory.createPaths();
        api.forEach(resultaat::addPathItem);
        return resultaat;
    }

    private void vulAan(PathItem pad) {
        pad.getOperations().values().forEach(operatie -> {
            boolean openbaar = operatie.getTags() != null && operatie.getTags().contains(OPENBAAR);
            if (!openbaar) {
                operatie.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("certificaat"),
                        OASFactory.createSecurityRequirement().addScheme("token")));
            }
            fouten(operatie, openbaar).forEach(status -> voegToe(operatie, status));
            operatie.getResponses().getAPIResponses().forEach((status, antwoord) -> vulAan(status, antwoord));
        });
    }

    private static Set<Integer> fouten(Operation operatie, boolean openbaar) {
        Set<Integer> fouten = new TreeSet<>(Set.of(406, 500, 503));
        boolean heeftInhoud = operatie.getRequestBody() != null;
        boolean heeftParameters = operatie.getParameters() != null && !operatie.getParameters().isEmpty();
        if (heeftInhoud || heeftParameters) {
            fouten.add(400);
        }
        if (heeftInhoud) {
            fouten.addAll(Set.of(408, 413, 415));
        }
        if (heeftParameters && operatie.getParameters().stream().anyMatch(p -> "path".equals(String.valueOf(p.getIn())))) {
            fouten.add(404);
        }
        if (!openbaar) {
            fouten.addAll(Set.of(401, 403));
        }
        return fouten;
    }

    private static void voegToe(Operation operatie, int status) {
        String naam = String.valueOf(status);
        if (!operatie.getResponses().hasAPIResponse(naam)) {
            operatie.getResponses().addAPIResponse(naam, OASFactory.createAPIResponse().description(Probleem.Soort.bijStatus(status).titel()));
        }
    }

    private static void vulAan(String status, APIResponse antwoord) {
        antwoord.addHeader("API-Version", kopregel("Volledige versie van de API."));
        if (status.compareTo("400") >= 0) {
            antwoord.setContent(OASFactory.createContent().addMediaType(Probleem.MEDIATYPE.toString(),
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEEM))));
        }
        switch (status) {
            case "401" -> antwoord.addHeader("WWW-Authenticate", kopregel("Hoe een systeem zich aanmeldt."));
            case "503" -> antwoord.addHeader("Retry-After", kopregel("Na hoeveel seconden opnieuw proberen zin heeft."));
            default -> { }
        }
    }

    private static Header kopregel(String omschrijving) {
        return OASFactory.createHeader().description(omschrijving).schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
