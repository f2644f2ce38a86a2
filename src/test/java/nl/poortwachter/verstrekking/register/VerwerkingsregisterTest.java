package nl.poortwachter.verstrekking.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poortwachter.bewaring.Bewaartermijnen;
import nl.poortwachter.bewaring.Ketentermijnen;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.register.Verwerkingsregister.Activiteit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class VerwerkingsregisterTest {
    private static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-01T10:00:00Z");
    private static final Beleid STANDAARD = Beleidboek.meegeleverd().standaard(LocalDate.parse("2026-04-01"));
    private static final Map<String, Period> TERMIJNEN = new Bewaartermijnen(Period.ofDays(30), Ketentermijnen.alle(Period.ofYears(1)), Period.ofYears(5), Period.ofDays(30),
            Period.ofYears(5), Period.ofYears(5), Period.ofYears(5), Period.ofYears(5)).opNaam();

    @Test
    void elke_activiteit_noemt_doel_grondslag_gegevens_en_termijn_en_heeft_een_eigen_id() {
        List<Activiteit> activiteiten = register(TERMIJNEN).activiteiten();
        assertThat(activiteiten).extracting(Activiteit::id).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:poortwachter:verwerking:[a-z-]+"));
        assertThat(activiteiten).allSatisfy(a -> {
            assertThat(a.naam()).isNotBlank();
            assertThat(a.zin()).isNotBlank();
            assertThat(a.doelen()).isNotEmpty();
            assertThat(a.grondslagen()).isNotEmpty();
            assertThat(a.gegevens()).isNotEmpty();
            assertThat(Period.parse(a.bewaartermijn())).isNotEqualTo(Period.ZERO);
            assertThat(a.vanaf()).startsWith("na");
        });
    }

    @Test
    void doorgeven_heeft_de_doelen_grondslagen_en_gegevens_van_het_beleid() {
        Activiteit doorgeven = register(TERMIJNEN).activiteiten().stream().filter(a -> a.id().endsWith(":doorgeven")).findFirst().orElseThrow();
        assertThat(doorgeven.doelen()).hasSize(STANDAARD.inhoud().doelen().size()).contains("inzet-voorziening: de voorziening inzetten");
        assertThat(doorgeven.grondslagen()).hasSize(STANDAARD.inhoud().grondslagen().size());
        assertThat(doorgeven.gegevens()).hasSize(STANDAARD.inhoud().categorieen().size());
        assertThat(doorgeven.bewaartermijn()).isEqualTo("P30D");
        assertThat(register(TERMIJNEN).beleid()).containsEntry("standaard", STANDAARD.aanduiding()).containsEntry("0451", "uithoorn 1.0");
    }

    @Test
    void een_termijn_die_niet_bestaat_is_een_fout_en_geen_leeg_veld() {
        assertThatThrownBy(() -> register(Map.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("berichten");
    }

    @Test
    void alleen_een_ander_register_is_een_nieuwe_versie_en_de_oude_blijft() {
        Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
        Registerversies versies = new Registerversies();
        Map<String, Period> korter = new HashMap<>(TERMIJNEN);
        korter.put("inhoud", Period.ofDays(7));

        assertThat(jdbi.<Registerversies.Versie, RuntimeException>inTransaction(h -> versies.neemOp(h, register(TERMIJNEN), NU)))
                .isEqualTo(new Registerversies.Versie(1, NU, register(TERMIJNEN)));
        assertThat(jdbi.<Registerversies.Versie, RuntimeException>inTransaction(h -> versies.neemOp(h, register(TERMIJNEN), LATER)).versie()).isEqualTo(1);
        assertThat(jdbi.<Registerversies.Versie, RuntimeException>inTransaction(h -> versies.neemOp(h, register(korter), LATER)))
                .isEqualTo(new Registerversies.Versie(2, LATER, register(korter)));
        jdbi.useHandle(h -> {
            assertThat(versies.koppen(h)).containsExactly(new Registerversies.Kop(2, LATER), new Registerversies.Kop(1, NU));
            assertThat(versies.lees(h, 1)).contains(new Registerversies.Versie(1, NU, register(TERMIJNEN)));
            assertThat(versies.lees(h, 3)).isEmpty();
        });
    }

    private static Verwerkingsregister register(Map<String, Period> termijnen) {
        return Verwerkingsregister.van(Registerblad.meegeleverd(), STANDAARD, Map.of("0451", "uithoorn 1.0"), termijnen,
                Map.of("gemeenten", List.of("Bergen op Zoom"), "aanbieders", List.of("De Linde")));
    }
}
