package nl.poortwachter.controle.niveau3;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** The same start posted over 16 connections at the same instant, time and again: one is accepted, the others repeat it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class KetensamenloopTest {
    private static final int VERBINDINGEN = 16;
    private static final int RONDEN = 200;
    private static final String GEACCEPTEERD = "geaccepteerd";

    @Test
    void TR326_van_gelijke_starts_op_hetzelfde_moment_wordt_er_steeds_precies_een_geaccepteerd() throws Exception {
        List<String> verwacht = new ArrayList<>(Collections.nCopies(VERBINDINGEN - 1, "TR074 TR326"));
        verwacht.add(GEACCEPTEERD);
        ExecutorService draden = Executors.newFixedThreadPool(VERBINDINGEN);
        try {
            for (int ronde = 0; ronde < RONDEN; ronde++) {
                assertThat(ronde(draden)).as("ronde %d", ronde).isEqualTo(verwacht);
            }
        } finally {
            draden.shutdown();
        }
    }

    /** What became of the starts of one citizen, sorted. */
    private static List<String> ronde(ExecutorService draden) throws Exception {
        String bsn = Proefnummers.bsn(Proefnummers.volgende());
        CyclicBarrier samen = new CyclicBarrier(VERBINDINGEN);
        List<String> uitkomsten = new ArrayList<>();
        for (Future<String> uitkomst : draden.invokeAll(Collections.nCopies(VERBINDINGEN, start(bsn, samen)))) {
            uitkomsten.add(uitkomst.get());
        }
        Collections.sort(uitkomsten);
        return uitkomsten;
    }

    private static Callable<String> start(String bsn, CyclicBarrier samen) {
        return () -> {
            Jw305 start = Jw305.bericht().bsn(bsn).identificatie(Proefnummers.identificatie(Proefnummers.volgende()))
                    .start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"));
            byte[] inhoud = start.bytes();
            samen.await();
            return uitkomst(Proefklant.biedAan("aanbieder", inhoud));
        };
    }

    private static String uitkomst(Response antwoord) {
        return antwoord.statusCode() == 202 ? antwoord.jsonPath().getString("stand")
                : String.join(" ", antwoord.jsonPath().getList("errors.code", String.class));
    }
}
