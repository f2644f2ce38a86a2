package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.poortwachter.opdracht.Afloop;
import nl.poortwachter.bericht.bouw.Jw305;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line judges by the same steps in the same order as the route of the gateway. */
class VolgordeTest {
    /** What needs earlier messages or knows who sends; a file on its own has neither. */
    private static final Set<String> NIET_VOOR_EEN_BESTAND = Set.of("hub", "koppelen", "keten", "niveau3", "niveau4", "vastleggen", "afsluiten");
    /** A series has earlier messages, but knows no more than a file of who sends, and records nothing. */
    private static final Set<String> NIET_VOOR_EEN_REEKS = Set.of("hub", "vastleggen", "afsluiten");
    private static final Pattern BEAN = Pattern.compile("bean: \\{ref: (\\w+), method: voer}");
    private static final Pattern STAP = Pattern.compile("\"stap\":\"([^\"]+)\"");

    @TempDir
    Path map;

    @Test
    void de_stappen_zijn_die_van_de_route() throws IOException {
        assertThat(stappen("controleer", "--formaat", "json")).isEqualTo(routeZonder(NIET_VOOR_EEN_BESTAND));
        assertThat(stappen("controleer", "--keten", "--formaat", "json")).isEqualTo(routeZonder(NIET_VOOR_EEN_REEKS));
    }

    private static List<String> routeZonder(Set<String> stappen) throws IOException {
        return gevonden(BEAN, Files.readString(Path.of("camel-routes/verwerking.camel.yaml"))).stream().filter(stap -> !stappen.contains(stap)).toList();
    }

    private List<String> stappen(String... opdracht) {
        Path bestand = new Berichtenmap(map).met("start.xml", Jw305.bericht());
        Object[] argumenten = Stream.concat(Arrays.stream(opdracht), Stream.of(bestand)).toArray();
        return gevonden(STAP, Afloop.van(argumenten).uitvoer()).stream().map(stap -> stap.replace(" ", "")).toList();
    }

    private static List<String> gevonden(Pattern patroon, String tekst) {
        return patroon.matcher(tekst).results().map(m -> m.group(1)).toList();
    }
}
