package nl.poortwachter.termijn;

import static nl.poortwachter.bericht.bouw.Berichtbouwer.AANBIEDER;
import static nl.poortwachter.bericht.bouw.Berichtbouwer.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.termijn.TermijnOpslag.Rol;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the real database. Dates lie around Wednesday 3 June 2026, a time without holidays. */
class TermijnOpslagTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 6, 3);
    private static final String DAGTEKENING = "2026-06-01";
    private static final UUID VERZOEK = new UUID(0, 1);
    private static final UUID ANDER = new UUID(0, 2);

    private final TermijnOpslag opslag = new TermijnOpslag();
    private final Handle handle = JDBI.open();

    @BeforeEach
    void schoon() {
        handle.execute("truncate termijn");
    }

    @AfterEach
    void sluit() {
        handle.close();
    }

    @Test
    void wat_een_bericht_opent_staat_er_zoals_het_berekend_is() {
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> a.referentie("A")).aanvraag(a -> a.referentie("B"));
        ontvang(VERZOEK, verzoek);
        assertThat(opslag.bij(handle, VERZOEK)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id").containsExactly(
                regel(VERZOEK, Termijnsoort.RETOUR.vanaf(ONTVANGEN), null, null),
                regel(VERZOEK, Termijnsoort.BESLUIT.vanaf(ONTVANGEN), "A", null),
                regel(VERZOEK, Termijnsoort.BESLUIT.vanaf(ONTVANGEN), "B", null));
        assertThat(opslag.bij(handle, ANDER)).isEmpty();
    }

    @Test
    void hetzelfde_bericht_nog_eens_openen_verandert_niets() {
        ontvang(VERZOEK, Jw315.bericht());
        opslag.vervul(handle, VERZOEK, Termijnsoort.RETOUR, ONTVANGEN);
        List<Termijnregel> eerst = opslag.bij(handle, VERZOEK);
        ontvang(VERZOEK, Jw315.bericht());
        assertThat(opslag.bij(handle, VERZOEK)).isEqualTo(eerst).hasSize(2);
    }

    @Test
    void een_start_is_op_de_dag_van_ontvangst_gedaan() {
        ontvang(VERZOEK, Jw305.bericht().start(s -> s.begindatum("2026-05-20")));
        Termijnregel melding = opslag.bij(handle, VERZOEK).get(0);
        assertThat(List.of(melding.termijn(), melding.partij(), melding.tegenpartij(), melding.gehaaldOp(), melding.status(ONTVANGEN)))
                .isEqualTo(List.of(Termijnsoort.STARTMELDING.vanaf(LocalDate.of(2026, 5, 20)), AANBIEDER, GEMEENTE, ONTVANGEN, Termijnstatus.ALSNOG));
    }

    @Test
    void OP090_een_retour_eindigt_zijn_termijn_een_keer() {
        ontvang(VERZOEK, Jw315.bericht());
        ontvang(ANDER, Jw305.bericht());
        assertThat(opslag.vervul(handle, VERZOEK, Termijnsoort.RETOUR, ONTVANGEN.plusDays(1))).isTrue();
        assertThat(opslag.vervul(handle, VERZOEK, Termijnsoort.RETOUR, ONTVANGEN.plusDays(9))).isFalse();
        assertThat(standen(VERZOEK)).containsExactly("retour GEHAALD", "besluit REF-1 OPEN");
        assertThat(standen(ANDER)).contains("retour OPEN");
    }

    @Test
    void OP286_een_verzoek_dat_in_zijn_retour_is_afgewezen_wacht_niet_meer_op_een_besluit() {
        ontvang(VERZOEK, Jw315.bericht());
        opslag.vervul(handle, VERZOEK, Termijnsoort.RETOUR, ONTVANGEN);
        ontvang(ANDER, Jw317.bericht().referentie("W"));
        opslag.vervalt(handle, VERZOEK);
        assertThat(standen(VERZOEK)).containsExactly("retour GEHAALD");
        assertThat(standen(ANDER)).containsExactly("retour OPEN", "besluit W OPEN");
    }

    @Test
    void een_toewijzing_eindigt_de_termijn_van_de_verzoeken_die_zij_noemt_en_van_geen_ander() {
        ontvang(VERZOEK, Jw315.bericht().aanvraag(a -> a.referentie("A")).aanvraag(a -> a.referentie("B")));
        beantwoord(Jw301.bericht().toewijzing(t -> t.referentie("A")).toewijzing(t -> { }), 1);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit A GEHAALD", "besluit B OPEN");
    }

    @Test
    void een_antwoord_telt_alleen_binnen_het_eigen_paar_van_partijen() {
        ontvang(VERZOEK, Jw315.bericht().aanvraag(a -> a.referentie("A")));
        beantwoord(Jw319.bericht().referentie("A").gemeente("1674"), 1);
        beantwoord(Jw319.bericht().referentie("A").aanbieder("87654321"), 1);
        beantwoord(Jw319.bericht().referentie("a"), 1);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit A OPEN");
        beantwoord(Jw319.bericht().referentie("A"), 1);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit A GEHAALD");
    }

    @Test
    void OP346_in_onderzoek_eindigt_de_eerste_termijn_en_begint_acht_weken_na_de_dagtekening_van_het_verzoek() {
        ontvang(VERZOEK, Jw317.bericht().referentie("W").dagtekening(DAGTEKENING));
        beantwoord(Jw319.bericht().referentie("W").inOnderzoek(), 2);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit W GEHAALD", "onderzoek W OPEN");
        assertThat(opslag.bij(handle, VERZOEK).get(2).termijn())
                .isEqualTo(new Termijn(Termijnsoort.ONDERZOEK, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 27)));
        beantwoord(Jw301.bericht().toewijzing(t -> t.referentie("W")), 60);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit W GEHAALD", "onderzoek W ALSNOG");
    }

    @Test
    void OP359_een_afwijzing_op_woonplaatsbeginsel_wordt_aan_twee_weken_getoetst_in_plaats_van_aan_vijf_werkdagen() {
        ontvang(VERZOEK, Jw315.bericht().aanvraag(a -> a.referentie("A")));
        beantwoord(Jw319.bericht().referentie("A").andereGemeente("1674"), 14);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "woonplaatsbeginsel A GEHAALD");
        assertThat(opslag.bij(handle, VERZOEK).get(1).termijn()).isEqualTo(Termijnsoort.WOONPLAATSBEGINSEL.vanaf(ONTVANGEN));
    }

    @Test
    void OP359_een_dag_later_is_te_laat_en_na_een_onderzoek_telt_de_termijn_van_het_onderzoek() {
        ontvang(VERZOEK, Jw315.bericht().dagtekening(DAGTEKENING).aanvraag(a -> a.referentie("A")).aanvraag(a -> a.referentie("B")));
        beantwoord(Jw319.bericht().referentie("A").andereGemeente("1674"), 15);
        beantwoord(Jw319.bericht().referentie("B").inOnderzoek(), 1);
        beantwoord(Jw319.bericht().referentie("B").andereGemeente("1674"), 20);
        assertThat(standen(VERZOEK)).containsExactly("retour OPEN", "besluit B GEHAALD", "woonplaatsbeginsel A ALSNOG", "onderzoek B GEHAALD");
    }

    @Test
    void een_antwoord_op_een_onbekend_verzoek_verandert_niets() {
        beantwoord(Jw319.bericht().referentie("A").inOnderzoek(), 1);
        beantwoord(Jw319.bericht().referentie("A").andereGemeente("1674"), 1);
        assertThat(handle.createQuery("select count(*) from termijn").mapTo(Long.class).one()).isZero();
    }

    @Test
    void telLaat_telt_per_partij_wat_vandaag_te_laat_en_niet_gedaan_is() {
        ontvang(VERZOEK, Jw315.bericht());
        ontvang(ANDER, Jw301.bericht());
        ontvang(new UUID(0, 3), Jw305.bericht().start(s -> s.begindatum("2026-01-05")).gemeente("1674"));
        LocalDate laatsteDag = Termijnsoort.RETOUR.vanaf(ONTVANGEN).uiterlijk();
        assertThat(opslag.telLaat(handle, laatsteDag)).isEmpty();
        assertThat(opslag.telLaat(handle, laatsteDag.plusDays(1))).isEqualTo(Map.of(GEMEENTE, 1, AANBIEDER, 1, "1674", 1));
        assertThat(opslag.telLaat(handle, laatsteDag.plusDays(9))).isEqualTo(Map.of(GEMEENTE, 2, AANBIEDER, 1, "1674", 1));
        opslag.vervul(handle, ANDER, Termijnsoort.RETOUR, laatsteDag.plusDays(1));
        assertThat(opslag.telLaat(handle, laatsteDag.plusDays(1))).isEqualTo(Map.of(GEMEENTE, 1, "1674", 1));
    }

    @Test
    void de_lijst_van_een_partij_noemt_het_dringendste_eerst_en_gaat_verder_na_de_bladwijzer() {
        for (int i = 1; i <= 5; i++) {
            ontvang(new UUID(1, i), Jw301.bericht(), ONTVANGEN.plusDays(7L * (6 - i)));
        }
        ontvang(ANDER, Jw305.bericht());
        opslag.vervul(handle, new UUID(1, 3), Termijnsoort.RETOUR, ONTVANGEN);

        List<Termijnregel> alles = opslag.lijst(handle, Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER), 100));
        assertThat(alles).extracting(Termijnregel::berichtId).containsExactly(new UUID(1, 5), new UUID(1, 4), new UUID(1, 2), new UUID(1, 1));
        List<Termijnregel> eerste = opslag.lijst(handle, Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER), 3));
        List<Termijnregel> tweede = opslag.lijst(handle, Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER), 3).na(eerste.get(2).bladwijzer()));
        assertThat(Stream.concat(eerste.stream(), tweede.stream())).isEqualTo(alles);
        assertThat(opslag.lijst(handle, Termijnvraag.alles(Rol.TEGENPARTIJ, Set.of(GEMEENTE), 100))).isEqualTo(alles);
        assertThat(opslag.lijst(handle, Termijnvraag.alles(Rol.TEGENPARTIJ, Set.of("1674"), 100))).isEmpty();
    }

    @Test
    void de_lijst_kan_om_een_stand_en_om_meer_partijen_vragen() {
        ontvang(new UUID(1, 1), Jw301.bericht(), ONTVANGEN);
        ontvang(new UUID(1, 2), Jw301.bericht(), ONTVANGEN.plusDays(1));
        ontvang(new UUID(1, 3), Jw301.bericht().aanbieder("12340002"), ONTVANGEN.plusDays(1));
        ontvang(new UUID(1, 4), Jw301.bericht(), ONTVANGEN.plusDays(2));
        LocalDate vandaag = Termijnsoort.RETOUR.vanaf(ONTVANGEN.plusDays(1)).uiterlijk();
        Termijnvraag beide = Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER, "12340002"), 100);

        assertThat(nummers(beide.met(Termijnstatus.TE_LAAT, vandaag))).containsExactly(1L);
        assertThat(nummers(beide.met(Termijnstatus.VANDAAG, vandaag))).containsExactly(2L, 3L);
        assertThat(nummers(beide.met(Termijnstatus.OPEN, vandaag))).containsExactly(4L);
        assertThat(nummers(Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER), 100).met(Termijnstatus.VANDAAG, vandaag))).containsExactly(2L);
        assertThatThrownBy(() -> beide.met(Termijnstatus.GEHAALD, vandaag)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> nummers(Termijnvraag vraag) {
        return opslag.lijst(handle, vraag).stream().map(r -> r.berichtId().getLeastSignificantBits()).toList();
    }

    @Test
    void op_dezelfde_dag_slaat_de_bladwijzer_niets_over() {
        IntStream.rangeClosed(1, 7).forEach(i -> ontvang(new UUID(1, i), Jw301.bericht()));
        List<Termijnregel> gelezen = new ArrayList<>();
        Bladwijzer hier = Bladwijzer.BEGIN;
        for (List<Termijnregel> blad = lijst(hier); !blad.isEmpty(); blad = lijst(hier)) {
            gelezen.addAll(blad);
            hier = Bladwijzer.lees(blad.get(blad.size() - 1).bladwijzer().toString());
        }
        assertThat(gelezen).extracting(Termijnregel::berichtId).containsExactlyElementsOf(IntStream.rangeClosed(1, 7).mapToObj(i -> new UUID(1, i)).toList());
    }

    @Test
    void wat_te_laat_wordt_komt_een_keer_terug_ook_als_het_intussen_alsnog_gedaan_is() {
        ontvang(VERZOEK, Jw301.bericht());
        ontvang(ANDER, Jw301.bericht());
        ontvang(new UUID(0, 3), Jw301.bericht());
        LocalDate laatsteDag = Termijnsoort.RETOUR.vanaf(ONTVANGEN).uiterlijk();
        opslag.vervul(handle, ANDER, Termijnsoort.RETOUR, laatsteDag.plusDays(1));
        opslag.vervul(handle, new UUID(0, 3), Termijnsoort.RETOUR, laatsteDag);
        assertThat(opslag.meldTeLaat(handle, laatsteDag, 10)).isEmpty();
        assertThat(opslag.meldTeLaat(handle, laatsteDag.plusDays(1), 10)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyInAnyOrder(
                        new Termijnregel(0, VERZOEK, Termijnsoort.RETOUR.vanaf(ONTVANGEN), AANBIEDER, GEMEENTE, null, null),
                        new Termijnregel(0, ANDER, Termijnsoort.RETOUR.vanaf(ONTVANGEN), AANBIEDER, GEMEENTE, null, laatsteDag.plusDays(1)));
        assertThat(opslag.meldTeLaat(handle, laatsteDag.plusDays(2), 10)).isEmpty();
    }

    @Test
    void meldTeLaat_komt_in_porties_met_het_oudste_eerst() {
        IntStream.rangeClosed(1, 5).forEach(i -> ontvang(new UUID(1, i), Jw301.bericht(), ONTVANGEN.minusWeeks(i)));
        List<UUID> gemeld = new ArrayList<>();
        for (List<Termijnregel> portie = meld(2); !portie.isEmpty(); portie = meld(2)) {
            assertThat(portie).hasSizeLessThanOrEqualTo(2);
            gemeld.addAll(portie.stream().map(Termijnregel::berichtId).toList());
        }
        assertThat(gemeld).containsExactlyInAnyOrder(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4), new UUID(1, 5));
        assertThat(gemeld.subList(0, 2)).containsExactlyInAnyOrder(new UUID(1, 4), new UUID(1, 5));
    }

    @Test
    void een_melding_die_niet_vastgelegd_wordt_komt_opnieuw_en_een_ander_wacht_er_niet_op() {
        ontvang(VERZOEK, Jw301.bericht());
        handle.begin();
        assertThat(meld(10)).hasSize(1);
        JDBI.useHandle(ander -> assertThat(opslag.meldTeLaat(ander, ONTVANGEN.plusYears(1), 10)).isEmpty());
        handle.rollback();
        assertThat(meld(10)).hasSize(1);
    }

    @Test
    void acht_knooppunten_tegelijk_melden_elke_termijn_een_keer() throws Exception {
        IntStream.rangeClosed(1, 300).forEach(i -> ontvang(new UUID(1, i), Jw301.bericht()));
        ExecutorService knooppunten = Executors.newFixedThreadPool(8);
        try {
            Callable<List<UUID>> knooppunt = () -> JDBI.withHandle(eigen -> {
                List<UUID> gemeld = new ArrayList<>();
                int portie;
                do {
                    List<Termijnregel> regels = opslag.meldTeLaat(eigen, ONTVANGEN.plusYears(1), 7);
                    regels.forEach(r -> gemeld.add(r.berichtId()));
                    portie = regels.size();
                } while (portie > 0);
                return gemeld;
            });
            List<UUID> alles = new ArrayList<>();
            for (Future<List<UUID>> gemeld : knooppunten.invokeAll(Collections.nCopies(8, knooppunt))) {
                alles.addAll(gemeld.get());
            }
            assertThat(alles).hasSize(300).doesNotHaveDuplicates();
        } finally {
            knooppunten.shutdownNow();
        }
    }

    private void ontvang(UUID id, Berichtbouwer<?> bericht) {
        ontvang(id, bericht, ONTVANGEN);
    }

    private void ontvang(UUID id, Berichtbouwer<?> bouwer, LocalDate ontvangen) {
        Bericht bericht = Gelezen.bericht(bouwer);
        Bundel bundel = new Bundel();
        opslag.open(bundel, id, bericht.kop().dagtekening(), Termijnen.bij(bericht, ontvangen, Voorgeschiedenis.GEEN));
        bundel.voerUit(handle.getConnection());
    }

    private void beantwoord(Berichtbouwer<?> antwoord, int dagenLater) {
        opslag.beantwoord(handle, Gelezen.bericht(antwoord), ONTVANGEN.plusDays(dagenLater));
    }

    private List<String> standen(UUID id) {
        return opslag.bij(handle, id).stream().map(r -> r.termijn().soort().naam() + (r.kenmerk() == null ? "" : " " + r.kenmerk()) + " "
                + r.status(ONTVANGEN)).toList();
    }

    private List<Termijnregel> lijst(Bladwijzer na) {
        return opslag.lijst(handle, Termijnvraag.alles(Rol.PARTIJ, Set.of(AANBIEDER), 3).na(na));
    }

    private List<Termijnregel> meld(int hoogstens) {
        return opslag.meldTeLaat(handle, ONTVANGEN.plusYears(1), hoogstens);
    }

    private static Termijnregel regel(UUID id, Termijn termijn, String kenmerk, LocalDate gehaaldOp) {
        return new Termijnregel(0, id, termijn, GEMEENTE, AANBIEDER, kenmerk, gehaaldOp);
    }
}
