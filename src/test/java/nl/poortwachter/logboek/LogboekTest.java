package nl.poortwachter.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogboekTest {
    private static final UUID SPOOR = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private final Proeflogboek proef = new Proeflogboek();

    @Test
    void een_leeg_logboek_is_heel() {
        Logketen.Oordeel oordeel = proef.jdbi.inTransaction(h -> proef.lezer.controleer(h, List.of()));
        assertThat(oordeel).isEqualTo(new Logketen.Oordeel(0, Logstand.BEGIN, List.of()));
    }

    @Test
    void elke_regel_zegt_wie_wat_met_wat_deed_waarvandaan_en_waarom_en_de_reden_is_niet_leesbaar_opgeslagen() {
        Auditfeit feit = Auditfeit.gelukt(Daad.INZIEN, "inzageverslag", "abc").over("p-1").met("verstrekkingen").omdat("Moeder belde").aantal(3).spoor(SPOOR);
        proef.jdbi.useTransaction(h -> proef.logboek.voegToe(h, Proeflogboek.IEMAND, feit));
        List<Loginzage> gevonden = zoek(new Logvraag(null, null, null, null, null, null, 10));
        assertThat(gevonden).containsExactly(new Loginzage(1, proef.nu, "functionaris", List.of("privacy"), List.of("0748"), "192.0.2.7",
                "POST /v1/inzageverzoeken", "knoop-1", "inzien", "inzageverslag", "abc", "gelukt", "p-1", "verstrekkingen", "Moeder belde", 3, SPOOR.toString().replace("-", "")));
        assertThat(proef.regels()).singleElement().satisfies(r -> assertThat(r.tekst()).startsWith("{\"nr\":1,\"op\":\"2026-04-01T10:00:00.000000Z\"").doesNotContain("Moeder"));
    }

    @Test
    void wat_niet_wordt_vastgelegd_is_er_niet_en_laat_geen_gat() {
        proef.schrijf("een");
        assertThatThrownBy(() -> proef.jdbi.useTransaction(h -> {
            proef.logboek.voegToe(h, Proeflogboek.IEMAND, Auditfeit.gelukt(Daad.WIJZIGEN, "mislukt", 1));
            throw new IllegalStateException("de daad zelf gaat niet door");
        })).hasMessage("de daad zelf gaat niet door");
        proef.schrijf("twee");
        assertThat(proef.regels()).extracting(Logregel::nr).containsExactly(1L, 2L);
        assertThat(proef.breuken()).isEmpty();
    }

    @Test
    void velen_tegelijk_maken_samen_een_keten_zonder_gaten() {
        Stream<CompletableFuture<Void>> schrijvers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.runAsync(() -> proef.metRegels(25)));
        schrijvers.toList().forEach(CompletableFuture::join);
        assertThat(proef.regels()).extracting(Logregel::nr).containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(proef.breuken()).isEmpty();
    }

    @Test
    void de_database_weigert_wijzigen_weghalen_leegmaken_en_een_regel_die_niet_past() {
        proef.metRegels(3);
        for (String opdracht : List.of("update auditregel set tekst = replace(tekst, 'functionaris', 'ander') where nr = 2", "delete from auditregel where nr = 2",
                "delete from auditregel", "truncate auditregel", "truncate auditbegin", "delete from auditbegin",
                "update auditbegin set nr = 3, hash = (select hash from auditregel where nr = 3)",
                "insert into auditregel (nr, vorige, hash, tekst) select 9, hash, hash, tekst from auditregel where nr = 3",
                "insert into auditregel (nr, vorige, hash, tekst) select 4, vorige, sha256(vorige || convert_to('{\"nr\":4}', 'UTF8')), '{\"nr\":4}' from auditregel where nr = 3",
                "insert into auditregel (nr, vorige, hash, tekst) select 4, hash, sha256(hash), '{\"nr\":4}' from auditregel where nr = 3")) {
            assertThatThrownBy(() -> proef.jdbi.useHandle(h -> h.execute(opdracht))).as(opdracht).hasMessageContaining("logboek");
        }
        assertThat(proef.breuken()).isEmpty();
        assertThat(proef.regels()).hasSize(3);
    }

    @Test
    void zoeken_kan_op_wie_wat_wie_het_betreft_en_wanneer() {
        proef.schrijf("een");
        proef.nu = proef.nu.plusSeconds(60);
        proef.jdbi.useTransaction(h -> proef.logboek.voegToe(h, Wie.poort("bewaring"), Auditfeit.gelukt(Daad.VERWIJDEREN, "inhoud", null).over("p-9")));
        assertThat(nummers(new Logvraag(null, "functionaris", null, null, null, null, 10))).containsExactly(1L);
        assertThat(nummers(new Logvraag(null, null, "p-9", null, null, null, 10))).containsExactly(2L);
        assertThat(nummers(new Logvraag(null, null, null, Daad.INZIEN, null, null, 10))).containsExactly(1L);
        assertThat(nummers(new Logvraag(null, null, null, null, proef.nu, null, 10))).containsExactly(2L);
        assertThat(nummers(new Logvraag(null, null, null, null, null, proef.nu, 10))).containsExactly(1L);
        assertThat(nummers(new Logvraag(null, null, null, null, null, null, 1))).containsExactly(2L);
        assertThat(nummers(new Logvraag(2L, null, null, null, null, null, 10))).containsExactly(1L);
    }

    @Test
    void oude_regels_gaan_na_hun_termijn_en_wat_blijft_is_nog_een_keten() {
        Instant lang = Instant.now().minus(Duration.ofDays(2000));
        proef.nu = lang;
        proef.metRegels(5);
        proef.nu = Instant.now();
        proef.metRegels(2);
        assertThat(vernietig(lang.plusSeconds(1), 3)).isEqualTo(3);
        assertThat(vernietig(lang.plusSeconds(1), 3)).isEqualTo(2);
        assertThat(vernietig(lang.plusSeconds(1), 3)).isZero();
        assertThat(proef.regels()).extracting(Logregel::nr).containsExactly(6L, 7L, 8L, 9L);
        assertThat(proef.breuken()).isEmpty();
        assertThat(zoek(new Logvraag(null, "poortwachter", null, null, null, null, 10))).extracting(Loginzage::nummer, Loginzage::aantal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tot en met 5", 2), org.assertj.core.groups.Tuple.tuple("tot en met 3", 3));
    }

    @Test
    void binnen_een_jaar_gaat_niets_ook_niet_als_de_termijn_korter_is_ingesteld() {
        proef.nu = Instant.now().minus(Duration.ofDays(300));
        proef.metRegels(2);
        assertThatThrownBy(() -> vernietig(Instant.now(), 10)).hasMessageContaining("schuift alleen op");
        assertThat(proef.regels()).hasSize(2);
    }

    private int vernietig(Instant grens, int hoogstens) {
        return proef.jdbi.inTransaction(h -> proef.logboek.vernietig(h, grens, hoogstens));
    }

    private List<Loginzage> zoek(Logvraag vraag) {
        return proef.jdbi.withHandle(h -> proef.logboek.zoek(h, vraag));
    }

    private List<Long> nummers(Logvraag vraag) {
        return zoek(vraag).stream().map(Loginzage::nr).toList();
    }
}
