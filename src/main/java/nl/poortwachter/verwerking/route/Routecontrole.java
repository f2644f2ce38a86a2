package nl.poortwachter.verwerking.route;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * Looks before the start whether the files of a {@link Routemap} can replace the packaged ones: Camel understands them, and they hold the same routes with the same
 * beginnings, because other parts count on those. What only shows when a route starts (a bean or an endpoint that is not there) is for Camel to find.
 */
public final class Routecontrole {
    private Routecontrole() { }

    /**
     * Reads every file of this folder.
     *
     * @throws Routefout at the first that cannot be used
     */
    public static void controleer(Routemap map) throws Routefout {
        CamelContext camel = new DefaultCamelContext();
        camel.build();
        try {
            for (Path bestand : map.bestanden()) {
                vergelijk(bestand, routes(camel, "file:" + bestand.toAbsolutePath(), bestand),
                        routes(camel, "classpath:" + Routemap.MEEGELEVERD + bestand.getFileName(), bestand));
            }
        } finally {
            camel.stop();
        }
    }

    private static void vergelijk(Path bestand, Map<String, String> eigen, Map<String, String> meegeleverd) throws Routefout {
        for (Map.Entry<String, String> route : meegeleverd.entrySet()) {
            if (!begin(route.getValue()).equals(begin(eigen.getOrDefault(route.getKey(), "")))) {
                throw new Routefout(bestand.toAbsolutePath() + " mist de route met id " + route.getKey() + " en begin " + begin(route.getValue())
                        + "; andere onderdelen rekenen daarop.");
            }
        }
    }

    /** An endpoint without its parameters, of which the replacement may choose its own. */
    private static String begin(String uri) {
        return uri.split("\\?", 2)[0];
    }

    /** Ids and beginnings. */
    private static Map<String, String> routes(CamelContext camel, String plaats, Path bestand) throws Routefout {
        try {
            Resource bron = ResourceHelper.resolveMandatoryResource(camel, plaats);
            Map<String, String> routes = new TreeMap<>();
            for (var bouwer : PluginHelper.getRoutesLoader(camel).findRoutesBuilders(bron)) {
                RouteBuilder gelezen = (RouteBuilder) bouwer;
                gelezen.setCamelContext(camel);
                gelezen.configure();
                for (RouteDefinition route : gelezen.getRouteCollection().getRoutes()) {
                    routes.put(String.valueOf(route.getId()), route.getInput().getEndpointUri());
                }
            }
            return routes;
        } catch (Exception e) {
            // Camel's own sentence names the line and what is there; a route file holds no personal data.
            throw new Routefout(bestand.toAbsolutePath() + " is geen bruikbaar routebestand: " + e.getMessage());
        }
    }
}
