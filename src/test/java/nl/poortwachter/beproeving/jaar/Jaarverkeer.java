package nl.poortwachter.beproeving.jaar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.keten.Ketenplan;
import nl.poortwachter.opslag.Pseudonimiseerder;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * A year of traffic through levels 1 to 4 and everything after, recorded for real. Writes costs, query plans and table sizes to target/jaarverkeer.md. Not part
 * of the usual test run (the name does not end in Test): {@code ./mvnw test -Djacoco.skip=true -Dtest=Jaarverkeer -Dberichten=200000}.
 */
@QuarkusTest
@TestProfile(Jaarprofiel.class)
class Jaarverkeer {
    private static final int BERICHTEN = Integer.getInteger("berichten", 200_000);
    /** The messages of one municipality are handed in one after the other, so that each trajectory keeps its order. */
    private static final int DRADEN = 4;
    /** An index may become a level deeper. */
    private static final int MEER_BLADZIJDEN = 15;

    @Inject
    Straat straat;

    @Inject
    Jdbi databank;

    @Inject
    Pseudonimiseerder pseudonimiseerder;

    private final Map<String, AtomicLong> uitkomsten = new ConcurrentHashMap<>();
    private final AtomicLong hervat = new AtomicLong();

    @Test
    void een_jaar_berichten_wordt_beoordeeld_zoals_verwacht_en_niveau_3_wordt_niet_duurder() throws Exception {
        List<Gebeurtenis> verkeer = new Jaar(Jaarprofiel.GEMEENTEN, Jaarprofiel.AANBIEDERS).verkeer(BERICHTEN);
        Meetstaat metingen = new Meetstaat(straat.namen());
        StringBuilder verslag = new StringBuilder();
        Map<Integer, Map<Stuk, Ketenplan>> plannen = new TreeMap<>();
        long begin = System.nanoTime();
        for (int deel = 0; deel < Meetstaat.DELEN; deel++) {
            List<Gebeurtenis> stuk = verkeer.subList(deel * verkeer.size() / Meetstaat.DELEN, (deel + 1) * verkeer.size() / Meetstaat.DELEN);
            verwerk(stuk, metingen, deel);
            if (deel == 0 || deel == Meetstaat.DELEN - 1) {
                verslag.append(plannen(plannen.computeIfAbsent(deel, nieuw -> plannenNa(stuk)), deel));
            }
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        schrijf(verkeer.size(), seconden, metingen, verslag);

        assertThat(uitkomsten.keySet()).allSatisfy(uitkomst -> assertThat(uitkomst.substring(uitkomst.indexOf(": ") + 2))
                .isEqualTo(Vorm.valueOf(uitkomst.substring(0, uitkomst.indexOf(':'))).verwacht()));
        assertThat(uitkomsten.keySet()).hasSameSizeAs(Vorm.values());
        // Reading a table of a few pages whole is right; these grow with every message.
        assertThat(plannen.get(Meetstaat.DELEN - 1).values()).allSatisfy(plan -> assertThat(plan.geheel())
                .doesNotContain("keten_sleutel", "keten_toewijzing", "keten_levering", "keten_verzoek"));
        assertThat(plannen.get(Meetstaat.DELEN - 1)).allSatisfy((soort, plan) -> assertThat(plan.bladzijden()).as(soort.name())
                .isLessThanOrEqualTo(plannen.get(0).getOrDefault(soort, plan).bladzijden() + MEER_BLADZIJDEN));
        assertThat(hervat.get()).isEqualTo(uitkomsten.get("TE_VROEG: aangehouden").get());
    }

    private void verwerk(List<Gebeurtenis> stuk, Meetstaat metingen, int deel) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        try {
            List<Future<?>> lopend = new ArrayList<>();
            for (int draad = 0; draad < DRADEN; draad++) {
                int strook = draad;
                lopend.add(draden.submit(() -> stuk.stream().filter(g -> g.dossier().nummer() % Jaarprofiel.GEMEENTEN.size() % DRADEN == strook)
                        .forEach(g -> verwerk(g, metingen, deel))));
            }
            for (Future<?> een : lopend) {
                een.get();
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private void verwerk(Gebeurtenis gebeurtenis, Meetstaat metingen, int deel) {
        String uitkomst = straat.voer(gebeurtenis, (stap, duur) -> metingen.tijd(deel, stap, duur));
        metingen.bericht(deel);
        uitkomsten.computeIfAbsent(gebeurtenis.vorm() + ": " + uitkomst, nieuw -> new AtomicLong()).incrementAndGet();
        if (gebeurtenis.stuk() == Stuk.TOEWIJZING && gebeurtenis.dag() > Stuk.TOEWIJZING.dag() && gebeurtenis.vorm() == Vorm.GEWOON) {
            hervat.addAndGet(straat.hervat());
        }
    }

    /** The chain query of the first message of each kind in this part, as PostgreSQL carries it out. */
    private Map<Stuk, Ketenplan> plannenNa(List<Gebeurtenis> deel) {
        databank.useHandle(h -> h.execute("analyze"));
        Map<Stuk, Ketenplan> plannen = new EnumMap<>(Stuk.class);
        for (Gebeurtenis g : deel) {
            if (g.vorm() == Vorm.GEWOON && !plannen.containsKey(g.stuk())) {
                Pseudoniem burger = new Pseudoniem(pseudonimiseerder.pseudoniem(g.dossier().bsn()));
                plannen.put(g.stuk(), databank.withHandle(h -> Ketenplan.van(h, g.bericht().lees(), burger)));
            }
        }
        return plannen;
    }

    private static String plannen(Map<Stuk, Ketenplan> plannen, int deel) {
        StringBuilder tabel = new StringBuilder("\nDe zoekvraag na deel " + (deel + 1) + ":\n\n| bericht | bladzijden | leest met | geheel |\n|---|---|---|---|\n");
        plannen.forEach((stuk, plan) -> tabel.append("| ").append(stuk).append(" | ").append(plan.bladzijden()).append(" | ")
                .append(String.join(", ", plan.leeswijzen())).append(" | ").append(String.join(", ", plan.geheel())).append(" |\n"));
        return tabel.toString();
    }

    private void schrijf(int aantal, double seconden, Meetstaat metingen, StringBuilder plannen) throws IOException {
        StringBuilder verslag = new StringBuilder(String.format(Locale.ROOT, "%d berichten in %.0f s (%.0f per seconde, %d draden)%n%n", aantal, seconden,
                aantal / seconden, DRADEN)).append("Gemiddelde microseconden per bericht en stap:\n\n").append(metingen.tabel()).append(plannen)
                .append("\n| tabel | rijen | tabel MB | index MB |\n|---|---|---|---|\n");
        databank.useHandle(h -> h.createQuery("""
                select relname, n_live_tup, pg_table_size(relid) / 1e6 as tabel, pg_indexes_size(relid) / 1e6 as index
                from pg_stat_user_tables where relname like 'keten%' order by relname""").mapToMap().forEach(rij -> verslag.append(String.format(Locale.ROOT,
                "| %s | %s | %.1f | %.1f |%n", rij.get("relname"), rij.get("n_live_tup"), rij.get("tabel"), rij.get("index")))));
        verslag.append("\n| vorm: uitkomst | aantal |\n|---|---|\n");
        new TreeMap<>(uitkomsten).forEach((uitkomst, keer) -> verslag.append("| ").append(uitkomst).append(" | ").append(keer).append(" |\n"));
        Files.writeString(Path.of("target", "jaarverkeer.md"), verslag.append("\nVanzelf verder gegaan: ").append(hervat).append('\n').toString());
    }
}
