package nl.poortwachter.verwerking.route;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.poortwachter.verwerking.Instellingen;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.main.events.BeforeConfigure;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.util.FileUtil;
import org.jboss.logging.Logger;

/** Tells Camel which route files to load: every packaged one, unless the folder of the configuration holds another of the same name. */
@Singleton
public class Routekeuze {
    private static final Logger LOG = Logger.getLogger(Routekeuze.class);
    private static final String MEEGELEVERD = "classpath:" + Routemap.MEEGELEVERD;

    void kies(@Observes BeforeConfigure begin, Instellingen instellingen) throws Exception {
        Optional<String> map = instellingen.routes().map();
        begin.getMain().configure().setRoutesIncludePattern(map.isEmpty() ? MEEGELEVERD + "*.camel.yaml" : keuze(begin.getCamelContext(), Path.of(map.get())));
    }

    private static String keuze(CamelContext camel, Path map) throws Exception {
        Map<String, String> gekozen = new TreeMap<>();
        for (Resource meegeleverd : PluginHelper.getPackageScanResourceResolver(camel).findResources(MEEGELEVERD + "*.camel.yaml")) {
            String naam = FileUtil.stripPath(meegeleverd.getLocation());
            gekozen.put(naam, MEEGELEVERD + naam);
        }
        for (Path eigen : new Routemap(map).bestanden()) {
            gekozen.put(eigen.getFileName().toString(), "file:" + eigen.toAbsolutePath());
            LOG.infof("route-vervangen bestand=%s", eigen.toAbsolutePath());
        }
        return String.join(",", gekozen.values());
    }
}
