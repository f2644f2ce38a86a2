package nl.poortwachter.controle.niveau3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Judging and recording are one step: of the same start over 16 connections at once exactly one is accepted, round after round. */
class GelijktijdigeStartsTest {
    private static final int VERBINDINGEN = 16;
    private static final int RONDEN = 25;
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final KetenOpslag opslag = new KetenOpslag();
    private final Niveau3 niveau3 = new Niveau3();

    @Test
    void TR326_van_zestien_gelijke_starts_tegelijk_wordt_er_een_geaccepteerd() throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(VERBINDINGEN);
        CyclicBarrier samen = new CyclicBarrier(VERBINDINGEN);
        try {
            List<Future<Integer>> uitkomsten = new ArrayList<>();
            for (int verbinding = 0; verbinding < VERBINDINGEN; verbinding++) {
                uitkomsten.add(draden.submit(ronden(verbinding, samen)));
            }
            int geaccepteerd = 0;
            for (Future<Integer> uitkomst : uitkomsten) {
                geaccepteerd += uitkomst.get();
            }
            assertThat(geaccepteerd).isEqualTo(RONDEN);
            List<Integer> perBurger = jdbi.withHandle(h ->
                    h.createQuery("select count(*) from keten_levering group by pseudoniem").mapTo(Integer.class).list());
            assertThat(perBurger).isEqualTo(Collections.nCopies(RONDEN, 1));
        } finally {
            draden.shutdown();
        }
    }

    /** Posts a start for a new citizen in every round; gives how many were accepted. */
    private Callable<Integer> ronden(int verbinding, CyclicBarrier samen) {
        return () -> {
            int geaccepteerd = 0;
            try (Handle handle = jdbi.open()) {
                for (int ronde = 0; ronde < RONDEN; ronde++) {
                    Bericht start = Jw305.bericht().identificatie(ronde + "-" + verbinding)
                            .start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum")).lees();
                    samen.await();
                    geaccepteerd += isGeaccepteerd(handle, start, Reeks.pseudoniem("ronde " + ronde)) ? 1 : 0;
                }
            }
            return geaccepteerd;
        };
    }

    private boolean isGeaccepteerd(Handle handle, Bericht start, Pseudoniem pseudoniem) {
        return handle.inTransaction(h -> {
            UUID id = UUID.randomUUID();
            Ketenfeiten feiten = Ketenfeiten.uit(start);
            boolean goed = niveau3.controleer(start, opslag.vergrendelEnLees(h.getConnection(), id, feiten, pseudoniem)).isEmpty();
            if (goed) {
                Bundel bundel = new Bundel();
                opslag.schrijf(bundel, id, pseudoniem, feiten);
                bundel.voerUit(h.getConnection());
            }
            return goed;
        });
    }
}
