package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TrajectcijfersTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Paar PAAR = new Paar(Berichtbouwer.GEMEENTE, Berichtbouwer.AANBIEDER);
    private static final String BSN = "999900006";
    private static final String ANDER = "999900018";

    @Test
    void een_start_in_het_jaar_is_instroom_en_een_eerdere_niet() {
        assertThat(over(start(BSN, "2026-03-02"))).containsExactly(new Trajectcijfers(PAAR, 1, 0, 0, 0, 1, 0));
        assertThat(over(start(BSN, "2025-03-02"))).containsExactly(new Trajectcijfers(PAAR, 0, 0, 0, 0, 1, 0));
        assertThat(over(start(BSN, "2025-03-02"), start(BSN, "2026-05-01"))).as("de eerste start telt").containsExactly(new Trajectcijfers(PAAR, 0, 0, 0, 0, 1, 0));
        assertThat(over(start(BSN, "2027-01-01"))).isEmpty();
        assertThat(over(start(BSN, "2026-03-02"), start(ANDER, "2026-04-01"))).containsExactly(new Trajectcijfers(PAAR, 2, 0, 0, 0, 2, 0));
    }

    @Test
    void een_stop_is_uitstroom_met_zijn_duur_en_een_tijdelijke_niet() {
        assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2026-03-31", "31"))).containsExactly(new Trajectcijfers(PAAR, 1, 1, 29, 0, 1, 0));
        assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2026-03-31", "20"))).containsExactly(new Trajectcijfers(PAAR, 1, 0, 0, 0, 1, 0));
        assertThat(over(start(BSN, "2025-12-02"), stop(BSN, "2025-12-02", "2025-12-31", "31"))).as("vorig jaar al weg").isEmpty();
        assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2027-01-15", "31"))).as("pas volgend jaar weg")
                .containsExactly(new Trajectcijfers(PAAR, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void voortijdig_is_wat_de_reden_van_de_laatste_stop_zegt() {
        for (String reden : List.of("32", "33", "34", "35")) {
            assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2026-03-31", reden))).containsExactly(new Trajectcijfers(PAAR, 1, 1, 29, 1, 1, 0));
        }
        assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2026-03-31", "32"), start(BSN, "2026-05-01"), stop(BSN, "2026-05-01", "2026-05-31", "31")))
                .containsExactly(new Trajectcijfers(PAAR, 1, 1, 90, 0, 1, 0));
    }

    @Test
    void een_ingetrokken_start_of_stop_telt_niet() {
        assertThat(over(start(BSN, "2026-03-02"), Jw305.bericht().bsn(BSN).start(s -> s.met("Begindatum", "2026-03-02").verwijderd()))).isEmpty();
        assertThat(over(start(BSN, "2026-03-02"), stop(BSN, "2026-03-02", "2026-03-31", "31"),
                Jw307.bericht().bsn(BSN).stop(s -> s.begindatum("2026-03-02").einde("2026-03-31", "31").verwijderd())))
                .containsExactly(new Trajectcijfers(PAAR, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void een_wijzigingsverzoek_telt_een_keer_per_burger_met_hulp() {
        Jw317 verzoek = Jw317.bericht().bsn(BSN);
        assertThat(over(start(BSN, "2026-03-02"), start(ANDER, "2026-03-02"), verzoek)).containsExactly(new Trajectcijfers(PAAR, 2, 0, 0, 0, 2, 1));
        assertThat(over(start(BSN, "2026-03-02"), Jw317.bericht().bsn(BSN).dagtekening("2025-12-31"))).containsExactly(new Trajectcijfers(PAAR, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void elk_paar_heeft_zijn_eigen_regel() {
        assertThat(over(start(BSN, "2026-03-02"), start(BSN, "2026-03-02").aanbieder("12340002"))).extracting(c -> c.paar().aanbieder(), Trajectcijfers::instroom)
                .containsExactly(org.assertj.core.api.Assertions.tuple("12340002", 1), org.assertj.core.api.Assertions.tuple("12345678", 1));
    }

    private static Jw305 start(String bsn, String begindatum) {
        return Jw305.bericht().bsn(bsn).start(s -> s.met("Begindatum", begindatum));
    }

    private static Jw307 stop(String bsn, String begindatum, String einddatum, String reden) {
        return Jw307.bericht().bsn(bsn).stop(s -> s.begindatum(begindatum).einde(einddatum, reden));
    }

    private static List<Trajectcijfers> over(Berichtbouwer<?>... berichten) {
        return JDBI.withHandle(h -> {
            h.begin();
            for (Berichtbouwer<?> bouwer : berichten) {
                Bericht bericht = Reeks.bericht(bouwer);
                Bundel bundel = new Bundel();
                new KetenOpslag().schrijf(bundel, UUID.randomUUID(), Reeks.pseudoniem(bericht), Ketenfeiten.uit(bericht));
                bundel.voerUit(h.getConnection());
            }
            List<Trajectcijfers> cijfers = Trajectcijfers.over(h, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
            h.rollback();
            return cijfers;
        });
    }
}
