package nl.poortwachter.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class SleutelbosTest {
    private static final int KNOOPPUNTEN = 8;

    @TempDir
    Path map;

    @RepeatedTest(10)
    void knooppuntenDieTegelijkBeginnenKrijgenDezelfdeSleutels() throws Exception {
        Path bestand = map.resolve("sleutels/sleutels.json");
        ExecutorService knooppunten = Executors.newFixedThreadPool(KNOOPPUNTEN);
        try {
            Callable<String> begin = () -> Sleutelbos.uitBestandOfNieuw(bestand).json();
            Set<String> sleutels = new HashSet<>();
            for (Future<String> knooppunt : knooppunten.invokeAll(Collections.nCopies(KNOOPPUNTEN, begin))) {
                sleutels.add(knooppunt.get());
            }

            assertThat(sleutels).containsExactly(Sleutelbos.uitJson(Files.readString(bestand)).json());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand))).isEqualTo("rw-------");
            try (var bestanden = Files.list(bestand.getParent())) {
                assertThat(bestanden).as("wat een knooppunt even nodig had, is weg").containsExactly(bestand);
            }
        } finally {
            knooppunten.shutdown();
        }
    }
}
