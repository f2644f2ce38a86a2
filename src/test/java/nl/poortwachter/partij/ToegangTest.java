package nl.poortwachter.partij;

import static nl.poortwachter.partij.Deelnemers.AANBIEDER;
import static nl.poortwachter.partij.Deelnemers.DAG;
import static nl.poortwachter.partij.Deelnemers.GEMEENTE;
import static nl.poortwachter.partij.Deelnemers.afnemer;
import static nl.poortwachter.partij.Deelnemers.inactief;
import static nl.poortwachter.partij.Deelnemers.met;
import static nl.poortwachter.partij.Deelnemers.partij;
import static nl.poortwachter.partij.Deelnemers.register;
import static nl.poortwachter.partij.Deelnemers.zonderRoute;
import static nl.poortwachter.partij.Omgeving.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Default deny at the door, and the name of what was missing. The start is sent by the provider, its return by the gemeente. */
class ToegangTest {
    private static final Bericht START = Gelezen.bericht(Jw305.bericht());
    private static final Bericht RETOUR = Gelezen.bericht(Retour.op(Jw305.bericht()));
    private static final Afnemer EIGEN = afnemer(AANBIEDER.code());

    static Stream<Berichtbouwer<?>> berichten() {
        return Stream.<Berichtbouwer<?>>of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Jw319.bericht())
                .flatMap(b -> Stream.of(b, Retour.op(b)));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void wie_alle_rechten_heeft_mag_elk_bericht_van_zijn_eigen_partij_sturen_en_van_de_ander_niet(Berichtbouwer<?> bouwer) {
        Bericht bericht = Gelezen.bericht(bouwer);
        String ander = bericht.verzender().equals(GEMEENTE.code()) ? AANBIEDER.code() : GEMEENTE.code();
        assertThat(beoordeel(afnemer(bericht.verzender()), bericht, GEMEENTE, AANBIEDER)).isEmpty();
        assertThat(beoordeel(afnemer(ander), bericht, GEMEENTE, AANBIEDER)).containsExactly(Weigering.MACHTIGING_GEEN);
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void alleen_laten_beoordelen_mogen_verzender_en_geadresseerde_en_wie_namens_de_verzender_mag_sturen(Berichtbouwer<?> bouwer) {
        Bericht bericht = Gelezen.bericht(bouwer);
        Toegang toegang = new Toegang(register(TEST, GEMEENTE, AANBIEDER));
        Machtiging machtiging = new Machtiging(bericht.verzender(), Set.of(bericht.soort()), new Periode(DAG, DAG));
        Afnemer gemachtigd = afnemer(Set.of(Recht.CONTROLEREN), Set.of(), List.of(machtiging));

        assertThat(List.of(bericht.verzender(), bericht.bestemming())).allSatisfy(
                partij -> assertThat(toegang.bijControle(afnemer(partij), bericht, DAG)).isEmpty());
        assertThat(toegang.bijControle(gemachtigd, bericht, DAG)).isEmpty();
        assertThat(toegang.bijControle(gemachtigd, bericht, DAG.plusDays(1))).contains(Weigering.MACHTIGING_PERIODE);
        assertThat(toegang.bijControle(afnemer("99999999"), bericht, DAG)).contains(Weigering.MACHTIGING_GEEN);
    }

    @Test
    void een_leeg_register_weigert_alles_met_elk_ontbrekend_recht_bij_naam() {
        Afnemer zonderRechten = afnemer(Set.of(), Set.of(), List.of());
        assertThat(beoordeel(zonderRechten, START)).containsExactly(Weigering.VERZENDER_ONBEKEND, Weigering.AFNEMER_VERZENDEN,
                Weigering.AFNEMER_BERICHT, Weigering.MACHTIGING_GEEN, Weigering.BESTEMMING_ONBEKEND);
    }

    @Test
    void BRS01_een_verzender_die_niet_geregistreerd_is_wordt_geweigerd() {
        assertThat(beoordeel(EIGEN, START, GEMEENTE)).containsExactly(Weigering.VERZENDER_ONBEKEND);
    }

    @Test
    void BRS01_IB007_een_partij_van_de_verkeerde_soort_verstuurt_en_ontvangt_dit_bericht_niet() {
        Partij alsGemeente = met(partij(AANBIEDER.code(), Partijsoort.GEMEENTE), Set.of(Berichtsoort.JW305), Set.of(), Set.of());
        assertThat(beoordeel(EIGEN, START, alsGemeente, GEMEENTE)).containsExactly(Weigering.VERZENDER_SOORT);
        Partij alsAanbieder = met(partij(GEMEENTE.code(), Partijsoort.AANBIEDER), Set.of(), Set.of(Berichtsoort.JW305), Set.of());
        assertThat(beoordeel(EIGEN, START, AANBIEDER, alsAanbieder)).containsExactly(Weigering.BESTEMMING_SOORT);
    }

    @Test
    void IB002_een_inactieve_verzender_wordt_geweigerd_en_een_inactieve_geadresseerde_ook() {
        assertThat(beoordeel(EIGEN, START, inactief(AANBIEDER), GEMEENTE)).containsExactly(Weigering.VERZENDER_INACTIEF);
        assertThat(beoordeel(EIGEN, START, AANBIEDER, inactief(GEMEENTE))).containsExactly(Weigering.BESTEMMING_INACTIEF);
    }

    @Test
    void IB007_een_partij_die_deze_soort_niet_mag_versturen_wordt_geweigerd() {
        Partij zonder305 = met(AANBIEDER, zonder(AANBIEDER.verzendt(), Berichtsoort.JW305), AANBIEDER.ontvangt(), Set.of());
        assertThat(beoordeel(EIGEN, START, zonder305, GEMEENTE)).containsExactly(Weigering.VERZENDER_BERICHT);
        Partij alleen305 = met(AANBIEDER, Set.of(Berichtsoort.JW305), Set.of(), Set.of());
        assertThat(beoordeel(EIGEN, START, alleen305, GEMEENTE)).isEmpty();
    }

    @Test
    void BRS02_een_afnemer_zonder_het_recht_of_zonder_deze_berichtsoort_wordt_geweigerd() {
        Afnemer zonderRecht = afnemer(EnumSet.complementOf(EnumSet.of(Recht.VERZENDEN)), Set.of(Berichtsoort.JW305), List.of(), AANBIEDER.code());
        assertThat(beoordeel(zonderRecht, START, AANBIEDER, GEMEENTE)).containsExactly(Weigering.AFNEMER_VERZENDEN);
        Afnemer zonderSoort = afnemer(Set.of(Recht.VERZENDEN), zonder(Set.of(Berichtsoort.values()), Berichtsoort.JW305), List.of(), AANBIEDER.code());
        assertThat(beoordeel(zonderSoort, START, AANBIEDER, GEMEENTE)).containsExactly(Weigering.AFNEMER_BERICHT);
        Afnemer precies = afnemer(Set.of(Recht.VERZENDEN), Set.of(Berichtsoort.JW305), List.of(), AANBIEDER.code());
        assertThat(beoordeel(precies, START, AANBIEDER, GEMEENTE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "87654321, JW305, 2026-01-01, -,          MACHTIGING_GEEN",
        "12345678, JW307, 2026-01-01, -,          MACHTIGING_BERICHT",
        "12345678, JW305, 2026-04-02, -,          MACHTIGING_PERIODE",
        "12345678, JW305, 2026-01-01, 2026-03-31, MACHTIGING_PERIODE",
        "12345678, JW305, 2026-04-01, 2026-04-01, -",
        "12345678, JW305, 2026-01-01, -,          -"})
    void BRS03_namens_een_ander_mag_alleen_met_een_machtiging_voor_deze_soort_op_deze_dag(String partij, Berichtsoort soort, LocalDate van,
            LocalDate tot, Weigering reden) {
        Machtiging machtiging = new Machtiging(partij, Set.of(soort), new Periode(van, tot));
        Afnemer leverancier = afnemer(Set.of(Recht.VERZENDEN), Set.of(Berichtsoort.JW305), List.of(machtiging));
        assertThat(beoordeel(leverancier, START, AANBIEDER, GEMEENTE)).isEqualTo(reden == null ? List.of() : List.of(reden));
    }

    @Test
    void BRS03_een_verlopen_machtiging_naast_een_geldige_is_geen_bezwaar() {
        List<Machtiging> machtigingen = List.of(new Machtiging(AANBIEDER.code(), Set.of(Berichtsoort.JW305), new Periode(DAG.minusDays(9), DAG.minusDays(1))),
                new Machtiging(AANBIEDER.code(), Set.of(Berichtsoort.JW305), new Periode(DAG, null)));
        assertThat(beoordeel(afnemer(Set.of(Recht.VERZENDEN), Set.of(Berichtsoort.JW305), machtigingen), START, AANBIEDER, GEMEENTE)).isEmpty();
    }

    @Test
    void BRS04_de_geadresseerde_van_een_retour_is_de_afzender_in_de_kop() {
        assertThat(beoordeel(afnemer(GEMEENTE.code()), RETOUR, GEMEENTE)).containsExactly(Weigering.BESTEMMING_ONBEKEND);
        assertThat(beoordeel(EIGEN, START, AANBIEDER)).containsExactly(Weigering.BESTEMMING_ONBEKEND);
    }

    @Test
    void BRS05_een_geadresseerde_die_deze_soort_niet_ontvangt_wordt_geweigerd() {
        Partij zonder305 = met(GEMEENTE, GEMEENTE.verzendt(), zonder(GEMEENTE.ontvangt(), Berichtsoort.JW305), Set.of());
        assertThat(beoordeel(EIGEN, START, AANBIEDER, zonder305)).containsExactly(Weigering.BESTEMMING_BERICHT);
        assertThat(beoordeel(EIGEN, START, AANBIEDER, met(GEMEENTE, Set.of(), Set.of(Berichtsoort.JW305), Set.of()))).isEmpty();
    }

    @Test
    void BRS33_zonder_route_wordt_bij_ontvangst_geweigerd_en_niet_pas_bij_aflevering() {
        assertThat(beoordeel(EIGEN, START, AANBIEDER, zonderRoute(GEMEENTE))).containsExactly(Weigering.BESTEMMING_ROUTE);
    }

    @Test
    void BRS33_wie_geen_retour_kan_krijgen_verstuurt_niets_waarop_een_retour_volgt() {
        assertThat(beoordeel(EIGEN, START, zonderRoute(AANBIEDER), GEMEENTE)).containsExactly(Weigering.VERZENDER_ROUTE);
        assertThat(beoordeel(afnemer(GEMEENTE.code()), RETOUR, AANBIEDER, zonderRoute(GEMEENTE))).isEmpty();
    }

    @Test
    void IB023_een_uitgeschakelde_soort_wordt_geweigerd_voor_iedereen_of_voor_een_van_beide_partijen() {
        Partijen overal = new Partijen(TEST, Set.of(Berichtsoort.JW305), List.of(AANBIEDER, GEMEENTE), List.of(), List.of());
        assertThat(new Toegang(overal).beoordeel(EIGEN, START, DAG)).containsExactly(Weigering.BERICHTSOORT_UIT);
        Partij verzenderUit = met(AANBIEDER, AANBIEDER.verzendt(), AANBIEDER.ontvangt(), Set.of(Berichtsoort.JW305));
        Partij bestemmingUit = met(GEMEENTE, GEMEENTE.verzendt(), GEMEENTE.ontvangt(), Set.of(Berichtsoort.JW305));
        assertThat(beoordeel(EIGEN, START, verzenderUit, bestemmingUit)).containsExactly(Weigering.BERICHTSOORT_UIT_PARTIJ);
        Partij anderUit = met(GEMEENTE, GEMEENTE.verzendt(), GEMEENTE.ontvangt(), Set.of(Berichtsoort.JW307));
        assertThat(beoordeel(EIGEN, START, AANBIEDER, anderUit)).isEmpty();
    }

    private static List<Weigering> beoordeel(Afnemer afnemer, Bericht bericht, Partij... partijen) {
        return new Toegang(register(TEST, partijen)).beoordeel(afnemer, bericht, DAG);
    }

    private static Set<Berichtsoort> zonder(Set<Berichtsoort> soorten, Berichtsoort weg) {
        Set<Berichtsoort> rest = EnumSet.copyOf(soorten);
        rest.remove(weg);
        return rest;
    }
}
