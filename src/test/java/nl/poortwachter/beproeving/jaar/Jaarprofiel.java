package nl.poortwachter.beproeving.jaar;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;

/** The gateway with 20 municipalities and 50 providers that all have a mailbox, and with timers that stay out of the way. */
public final class Jaarprofiel implements QuarkusTestProfile {
    /** The system that hands in for everybody. */
    static final String AFNEMER = "jaar";
    static final List<String> GEMEENTEN = List.of("0014", "0034", "0037", "0047", "0050", "0059", "0072", "0074", "0080", "0085", "0086", "0106", "0109",
            "0114", "0118", "0119", "0141", "0148", "0150", "0153");
    static final List<String> AANBIEDERS = IntStream.rangeClosed(1, 50).mapToObj(i -> String.valueOf(12_340_000 + i)).toList();
    private static final String UUR = "3600000";

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresTestResource.class), new TestResourceEntry(Omgeving.class));
    }

    /** Writes the parties. */
    public static final class Omgeving implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            Path map = Path.of("target", "jaar");
            Proefpartijen partijen = new Proefpartijen();
            GEMEENTEN.forEach(code -> partijen.gemeente(code, "postbus"));
            AANBIEDERS.forEach(code -> partijen.aanbieder(code, "postbus"));
            partijen.afnemer(AFNEMER, "verzenden", Stream.concat(GEMEENTEN.stream(), AANBIEDERS.stream()).toArray(String[]::new));
            return Map.of("poortwachter.partijen", partijen.schrijf(map).toString(), "poortwachter.sleutels.bestand", map.resolve("sleutels.json").toString(),
                    "poortwachter.hervatten.tik", UUR, "poortwachter.termijnen.tik", UUR, "quarkus.http.test-port", "0", "quarkus.http.test-ssl-port", "0",
                    "quarkus.log.level", "WARN");
        }

        @Override
        public void stop() {
            // The files stay in target, for who wants to look at them.
        }
    }
}
