package nl.poortwachter.controle.niveau2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.controle.Regelboek;
import org.junit.jupiter.api.Test;

/** Holds the rules and their cases against the list of the standard: which rule, in which message, on which class. */
class Niveau2DekkingTest {
    private static final List<Regelgevallen> TESTS = List.of(new PersoonsregelsTest(), new ContactregelsTest(), new ProductregelsTest(),
            new FrequentieregelsTest(), new ToewijzingsregelsTest(), new LeveringsregelsTest(), new VerzoekregelsTest(), new SleutelregelsTest(),
            new OverlapregelsTest());

    @Test
    void het_regelboek_kent_op_niveau_2_precies_de_regels_van_de_standaard() {
        SortedSet<String> geschreven = geordend(Regelboek.standaard().regels().stream().filter(r -> r.niveau() == 2)
                .flatMap(r -> r.berichten().stream().map(b -> r.code() + "," + b)));
        assertThat(geschreven).isEqualTo(geordend(standaard().map(rij -> rij.substring(0, rij.lastIndexOf(',')))));
    }

    @Test
    void elke_regel_heeft_per_bericht_en_klasse_een_geval_dat_haar_breekt_en_een_dat_net_houdt() {
        List<Geval> gevallen = TESTS.stream().flatMap(t -> t.gevallen().stream()).toList();
        assertThat(geordend(gevallen.stream().filter(Niveau2DekkingTest::breektZijnRegel).map(Niveau2DekkingTest::rij))).isEqualTo(geordend(standaard()));
        assertThat(geordend(gevallen.stream().filter(g -> g.verwacht().isEmpty()).map(Niveau2DekkingTest::rij))).isEqualTo(geordend(standaard()));
    }

    private static boolean breektZijnRegel(Geval geval) {
        return geval.verwacht().stream().anyMatch(u -> geval.naam().startsWith(u.code()));
    }

    private static String rij(Geval geval) {
        String[] delen = geval.naam().split("_");
        return delen[0] + "," + delen[1].toUpperCase(Locale.ROOT) + "," + delen[2];
    }

    private static SortedSet<String> geordend(Stream<String> rijen) {
        return rijen.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> standaard() {
        try (InputStream in = Niveau2DekkingTest.class.getResourceAsStream("/niveau2/regels.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
