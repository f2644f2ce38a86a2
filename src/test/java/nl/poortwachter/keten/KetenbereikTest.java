package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one read costs in a database with the facts of 200,000 citizens, counted in pages rather than in time. */
class KetenbereikTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final int WEINIG = 2_000;
    private static final int VEEL = 200_000;

    @BeforeAll
    static void vul() {
        JDBI.useHandle(handle -> {
            vul(handle, 1, WEINIG);
            paginasBijWeinig = paginas(handle);
            vul(handle, WEINIG + 1, VEEL);
        });
    }

    private static List<Integer> paginasBijWeinig;

    @Test
    void elke_zoekvraag_gaat_over_een_index() {
        JDBI.useHandle(handle -> {
            for (Berichtbouwer<?> bericht : berichten()) {
                assertThat(plan(handle, bericht).knopen()).as(bericht.soort().name())
                        .contains("Index Scan").doesNotContain("Seq Scan", "Hash Join", "Merge Join");
            }
        });
    }

    /** A hundred times the citizens may cost one level of each index more, and no row more. */
    @Test
    void de_kosten_van_een_zoekvraag_groeien_niet_met_het_aantal_burgers() {
        List<Integer> bijVeel = JDBI.withHandle(KetenbereikTest::paginas);
        for (int i = 0; i < bijVeel.size(); i++) {
            assertThat(bijVeel.get(i)).isLessThanOrEqualTo(paginasBijWeinig.get(i) + 10).isLessThan(60);
        }
    }

    private static List<Berichtbouwer<?>> berichten() {
        return List.of(Jw301.bericht().toewijzing(t -> t.nummer(77)).toewijzing(t -> t.nummer(78)), Jw307.bericht(),
                Jw315.bericht().aanvraag(a -> a.referentie("R77")), Jw319.bericht().referentie("R77"));
    }

    private static List<Integer> paginas(Handle handle) {
        List<Integer> aantallen = new ArrayList<>();
        for (Berichtbouwer<?> bericht : berichten()) {
            plan(handle, bericht);
            aantallen.add(plan(handle, bericht).bladzijden());
        }
        return aantallen;
    }

    private static Ketenplan plan(Handle handle, Berichtbouwer<?> bouwer) {
        return Ketenplan.van(handle, Reeks.bericht(bouwer), Reeks.pseudoniem("77"));
    }

    /** Two versions of an allocation, a start, a pause, a request and its answer per citizen, spread over 20 municipalities and 50 providers. */
    private static void vul(Handle handle, int van, int tot) {
        String wie = " lpad((i % 20)::text, 4, '0'), lpad((i % 50)::text, 8, '0'), md5(i::text)";
        String reeks = " from generate_series(" + van + ", " + tot + ") i";
        handle.execute("insert into keten_toewijzing (bericht_id, gemeente, aanbieder, pseudoniem, nummer, referentie, categorie, code, moment, "
                + "ingangsdatum, volume, eenheid, frequentie, bekend_op) select gen_random_uuid()," + wie
                + ", i, 'R' || i, '45', '45A04', timestamp '2026-04-01 10:00' + versie * interval '1 day', date '2026-04-01', 4, '04', '4', date '2026-04-01'"
                + reeks + ", generate_series(1, 2) versie");
        handle.execute("insert into keten_levering (bericht_id, gemeente, aanbieder, pseudoniem, verwijdering, nummer, categorie, code, begindatum, "
                + "reden, einddatum) select gen_random_uuid()," + wie + ", false, i, '45', '45A04', date '2026-04-01', reden, einde" + reeks
                + ", (values (null, null::date), ('20', date '2026-06-01')) soort (reden, einde)");
        handle.execute("insert into keten_verzoek (bericht_id, gemeente, aanbieder, pseudoniem, referentie, soort, dagtekening, verwijzer) "
                + "select gen_random_uuid()," + wie + ", 'R' || i, 'JW315', date '2026-03-01', '02'" + reeks);
        handle.execute("insert into keten_antwoord (bericht_id, gemeente, aanbieder, referentie, afgewezen) "
                + "select gen_random_uuid(), lpad((i % 20)::text, 4, '0'), lpad((i % 50)::text, 8, '0'), 'R' || i, false" + reeks);
        handle.execute("insert into keten_sleutel (afzender, berichtcode, identificatie, bericht_id) "
                + "select lpad((i % 50)::text, 8, '0'), '438', i::text, gen_random_uuid()" + reeks);
        handle.execute("analyze");
    }
}
