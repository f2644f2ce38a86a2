package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.poortwachter.opdracht.Afloop;
import nl.poortwachter.bericht.bouw.Jw305;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line judges by the same steps in the same order as the route of the gateway. */
class VolgordeTest {
    /** What needs earlier messages or knows who sends; a file on its own has neither. */
    private static final Set<String> ALLEEN_OP_DE_SERVER = Set.of("hub", "koppelen", "keten", "niveau3", "niveau4", "vastleggen", "afsluiten");
    private static final Pattern BEAN = Pattern.compile("bean: \\{ref: (\\w+), method: voer}");
    private static final Pattern STAP = Pattern.compile("\"stap\":\"([^\"]+)\"");

    @TempDir
    Path map;

    @Test
    void de_stappen_zijn_die_van_de_route() throws IOException {
        Path bestand = new Berichtenmap(map).met("start.xml", Jw305.bericht());
        List<String> route = gevonden(BEAN, Files.readString(Path.of("camel-routes/verwerking.camel.yaml"))).stream()
                .filter(stap -> !ALLEEN_OP_DE_SERVER.contains(stap)).toList();

        List<String> stappen = gevonden(STAP, Afloop.van("controleer", "--formaat", "json", bestand).uitvoer());

        assertThat(stappen.stream().map(stap -> stap.replace(" ", "")).toList()).isEqualTo(route);
    }

    private static List<String> gevonden(Pattern patroon, String tekst) {
        return patroon.matcher(tekst).results().map(m -> m.group(1)).toList();
    }
}
