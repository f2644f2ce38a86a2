package nl.poortwachter.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The kinds of problem are promised to callers: docs/problemen.md tells of each, and of no other. */
class ProbleemTest {
    private static final Pattern RIJ = Pattern.compile("(?m)^\\| `(urn:[a-z:-]+)` \\| (\\d{3}) \\|");

    @Test
    void elkeSoortProbleemStaatMetZijnStatusInDeDocumentatie() throws IOException {
        assertThat(RIJ.matcher(Files.readString(Path.of("docs/problemen.md"))).results().map(rij -> rij.group(1) + " " + rij.group(2)))
                .containsExactlyElementsOf(Arrays.stream(Probleem.Soort.values()).map(soort -> soort.type() + " " + soort.status()).toList());
    }
}
