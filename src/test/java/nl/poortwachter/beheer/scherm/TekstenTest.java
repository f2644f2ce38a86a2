package nl.poortwachter.beheer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the console exists in both languages, and each that a page asks for exists. */
class TekstenTest {
    private static final Path SJABLONEN = Path.of("src/main/resources/templates/beheer");
    private static final Pattern TEKST = Pattern.compile("\\{t\\.([a-z_]+)}");
    private static final Pattern ZIN = Pattern.compile("blad\\.zin\\('([a-z_]+)'");
    private static final Pattern PLAATS = Pattern.compile("\\{[0-9]}");

    @Test
    void beideTalenHebbenDezelfdeTeksten() {
        assertThat(Taal.EN.teksten().keySet()).isEqualTo(Taal.NL.teksten().keySet());
    }

    @Test
    void eenVertalingVultHetzelfdeIn() {
        Taal.NL.teksten().forEach((sleutel, tekst) -> assertThat(plaatsen(Taal.EN.teksten().get(sleutel))).as(sleutel).isEqualTo(plaatsen(tekst)));
    }

    @Test
    void elkeTekstDieEenPaginaVraagtBestaat() throws IOException {
        Set<String> gevraagd = new TreeSet<>();
        for (Path sjabloon : sjablonen()) {
            String html = Files.readString(sjabloon);
            List.of(TEKST, ZIN).forEach(patroon -> patroon.matcher(html).results().forEach(gevonden -> gevraagd.add(gevonden.group(1))));
        }

        assertThat(gevraagd).hasSizeGreaterThan(100);
        assertThat(Taal.NL.teksten().keySet()).containsAll(gevraagd.stream().filter(s -> !s.endsWith("_")).toList());
    }

    @Test
    void elkeCodeHoortBijEenTekst() {
        Map<String, Long> codes = Taal.NL.teksten().values().stream().map(Pattern.compile("^CON-[0-9]+")::matcher).filter(Matcher::find)
                .collect(Collectors.groupingBy(Matcher::group, Collectors.counting()));

        assertThat(codes).isNotEmpty().allSatisfy((code, aantal) -> assertThat(aantal).as(code).isEqualTo(1));
    }

    @Test
    void geenPaginaHeeftEenScriptOfStijlInZich() throws IOException {
        for (Path sjabloon : sjablonen()) {
            assertThat(Files.readString(sjabloon)).as(sjabloon.toString()).doesNotContain("<style", "style=", "onclick", "javascript:")
                    .doesNotContainPattern("<script(?! src=\"/_static/)");
        }
    }

    private static List<Path> sjablonen() throws IOException {
        try (Stream<Path> alle = Files.list(SJABLONEN)) {
            return alle.toList();
        }
    }

    private static Set<String> plaatsen(String tekst) {
        return PLAATS.matcher(tekst).results().map(gevonden -> gevonden.group()).collect(Collectors.toSet());
    }
}
