package nl.poortwachter.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.keten.Feitsoort;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Logtekst;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test has a database of its own: a round looks at everything that is there. */
class BewaringTest {
    private static final Instant NU = Instant.parse("2030-06-15T12:00:00Z");
    private static final Bewaartermijnen TERMIJNEN = met(Ketentermijnen.alle(Period.ofYears(1)));
    private static final Logboek LOGBOEK = new Logboek(new Logtekst(new Versleuteling(Sleutelbos.nieuw()), "knoop"), () -> NU);
    private static final String LANG_GELEDEN = "2020-01-01";
    private static final String MAAND_GELEDEN = "2030-05-15";
    private static final String NET_BINNEN = "2030-05-16";
    private static final String GISTEREN = "2030-06-14";
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final Proefvoorraad voorraad = new Proefvoorraad(jdbi);

    @Test
    void inhoud_die_is_afgeleverd_en_beantwoord_gaat_meteen_en_het_bericht_zelf_blijft() {
        UUID beantwoord = voorraad.bericht("afgeleverd", GISTEREN);
        UUID retour = voorraad.retour(beantwoord, "afgeleverd", GISTEREN);
        UUID onbeantwoord = voorraad.bericht("afgeleverd", GISTEREN);
        UUID retourOnderweg = voorraad.retour(onbeantwoord, "geaccepteerd", GISTEREN);
        jdbi.useHandle(h -> h.createUpdate("update bericht set antwoord_op = null where id = :id").bind("id", retourOnderweg).execute());
        assertThat(ronde()).isEqualTo(Map.of("inhoud-beantwoord", 2));
        assertThat(voorraad.inhoud()).containsExactlyInAnyOrder(onbeantwoord, retourOnderweg);
        assertThat(voorraad.berichten()).contains(beantwoord, retour);
    }

    @Test
    void inhoud_gaat_na_dertig_dagen_ook_zonder_antwoord_en_geen_dag_eerder() {
        UUID oud = voorraad.bericht("onbestelbaar", MAAND_GELEDEN);
        UUID jong = voorraad.bericht("onbestelbaar", NET_BINNEN);
        assertThat(ronde()).isEqualTo(Map.of("inhoud", 1));
        assertThat(voorraad.inhoud()).containsExactly(jong).doesNotContain(oud);
    }

    @Test
    void wat_nog_niet_af_is_blijft_hoe_oud_het_ook_is() {
        List<UUID> onaf = Stream.of("geaccepteerd", "aangehouden", "beperkt", "ongekoppeld").map(stand -> voorraad.bericht(stand, LANG_GELEDEN)).toList();
        onaf.forEach(id -> voorraad.verstrekking(id, "burger", LANG_GELEDEN, null, false));
        assertThat(ronde()).isEmpty();
        assertThat(voorraad.inhoud()).containsExactlyInAnyOrderElementsOf(onaf);
        assertThat(voorraad.berichten()).containsExactlyInAnyOrderElementsOf(onaf);
        assertThat(voorraad.aantal("verstrekking")).isEqualTo(4);
        assertThat(voorraad.aantal("inzending")).isEqualTo(4);
    }

    @Test
    void wie_een_bericht_opnieuw_verstuurde_en_waarom_gaat_na_vijf_jaar_tenzij_het_nog_loopt() {
        UUID bericht = voorraad.bericht("afgeleverd", NET_BINNEN);
        voorraad.herzending(bericht, "klaar", LANG_GELEDEN);
        UUID vergeten = voorraad.herzending(bericht, "voorbeeld", GISTEREN);
        UUID jong = voorraad.herzending(bericht, "klaar", GISTEREN);
        UUID loopt = voorraad.herzending(bericht, "bezig", LANG_GELEDEN);

        assertThat(ronde()).isEqualTo(Map.of("herzending", 1));

        assertThat(voorraad.herzendingen()).containsExactlyInAnyOrder(vergeten, jong, loopt);
        assertThat(voorraad.aantal("herzendpost")).isEqualTo(3);
    }

    @Test
    void een_bericht_gaat_na_vijf_jaar_met_alles_wat_eraan_hangt() {
        UUID oud = voorraad.bericht("afgeleverd", LANG_GELEDEN);
        UUID antwoord = voorraad.retour(oud, "afgeleverd", GISTEREN);
        voorraad.verstrekking(oud, "burger", LANG_GELEDEN, null, false);
        assertThat(ronde()).isEqualTo(Map.of("inhoud-beantwoord", 2, "verstrekking", 1, "inzending", 1, "bericht", 1));
        assertThat(voorraad.berichten()).containsExactly(antwoord);
        assertThat(voorraad.aantal("aflevering")).isEqualTo(1);
        assertThat(voorraad.aantal("poging")).isEqualTo(1);
    }

    @Test
    void een_verstrekking_blijft_zolang_de_burger_nog_geinformeerd_moet_worden() {
        UUID open = UUID.randomUUID();
        UUID gedaan = UUID.randomUUID();
        voorraad.verstrekking(open, "burger", LANG_GELEDEN, "2020-01-15", false);
        voorraad.verstrekking(gedaan, "burger", LANG_GELEDEN, "2020-01-15", true);
        assertThat(ronde()).isEqualTo(Map.of("verstrekking", 1));
        assertThat(voorraad.verstrekkingen()).containsExactly(open);
    }

    @Test
    void een_bewaarplicht_voor_een_burger_of_een_bericht_houdt_alles_vast_tot_zij_is_opgeheven() {
        UUID vanBurger = voorraad.bericht("afgeleverd", LANG_GELEDEN, "burger-in-procedure");
        UUID apart = voorraad.bericht("afgeleverd", LANG_GELEDEN, "ander");
        for (UUID id : List.of(vanBurger, apart)) {
            voorraad.verstrekking(id, id == apart ? "ander" : "burger-in-procedure", LANG_GELEDEN, null, false);
        }
        voorraad.keten(vanBurger, "burger-in-procedure", LANG_GELEDEN);
        voorraad.verklaring("burger-in-procedure", LANG_GELEDEN);
        voorraad.rapportage("burger-in-procedure", LANG_GELEDEN);
        UUID voorstel = voorraad.bewaarplicht("burger-in-procedure", apart.toString());
        assertThat(ronde()).isEmpty();
        voorraad.hefOp(voorstel);
        Map<String, Integer> daarna = ronde();
        assertThat(daarna.remove("voorstel")).isEqualTo(1);
        assertThat(daarna.remove("ldvregel")).as("van de verklaring en de rapportage").isEqualTo(2);
        assertThat(daarna).isEqualTo(Map.ofEntries(entry("inhoud", 2), entry("keten-toewijzing", 1), entry("keten-levering", 2), entry("keten-verzoek", 1),
                entry("keten-geboorte", 1), entry("keten-antwoord", 1), entry("keten-sleutel", 1), entry("verstrekking", 2), entry("inzending", 2),
                entry("bericht", 2), entry("verklaring", 1), entry("rapportage", 1)));
    }

    /** What stays with a kind that is kept longer: what still needs it. */
    static Stream<Arguments> langerBewaard() {
        return Stream.of(arguments(Feitsoort.TOEWIJZING, Set.of("keten-levering", "keten-sleutel")),
                arguments(Feitsoort.LEVERING, Set.of("keten-toewijzing", "keten-verzoek", "keten-geboorte", "keten-antwoord", "keten-sleutel")),
                arguments(Feitsoort.VERZOEK, Set.of("keten-toewijzing", "keten-levering", "keten-sleutel")),
                arguments(Feitsoort.GEBOORTE, Set.of("keten-toewijzing", "keten-levering", "keten-verzoek", "keten-antwoord", "keten-sleutel")),
                arguments(Feitsoort.ANTWOORD, Set.of("keten-toewijzing", "keten-levering", "keten-verzoek", "keten-geboorte", "keten-sleutel")),
                arguments(Feitsoort.SLEUTEL, Set.of("keten-toewijzing", "keten-levering", "keten-verzoek", "keten-geboorte", "keten-antwoord")));
    }

    @ParameterizedTest
    @MethodSource("langerBewaard")
    void een_soort_ketenfeit_met_een_eigen_langere_termijn_blijft_met_wat_haar_nodig_heeft(Feitsoort soort, Set<String> vernietigd) {
        voorraad.keten(UUID.randomUUID(), "burger", LANG_GELEDEN);
        assertThat(ronde(new Ketentermijnen(Period.ofYears(1), Map.of(soort, Period.ofYears(15)))).keySet()).isEqualTo(vernietigd);
    }

    @ParameterizedTest
    @EnumSource(Feitsoort.class)
    void een_soort_ketenfeit_met_een_eigen_kortere_termijn_gaat_alleen_als_niets_haar_meer_nodig_heeft(Feitsoort soort) {
        voorraad.keten(UUID.randomUUID(), "burger", LANG_GELEDEN);
        Map<String, Integer> verwacht = switch (soort) {
            case TOEWIJZING -> Map.of("keten-toewijzing", 1);
            case LEVERING -> Map.of("keten-levering", 2);
            case SLEUTEL -> Map.of("keten-sleutel", 1);
            case VERZOEK, GEBOORTE, ANTWOORD -> Map.of();
        };
        assertThat(ronde(new Ketentermijnen(Period.ofYears(15), Map.of(soort, Period.ofYears(1))))).isEqualTo(verwacht);
    }

    @Test
    void het_register_noemt_van_de_ketenfeiten_de_langste_termijn() {
        Ketentermijnen keten = new Ketentermijnen(Period.ofYears(1), Map.of(Feitsoort.SLEUTEL, Period.ofMonths(18), Feitsoort.VERZOEK, Period.ofDays(30)));
        assertThat(met(keten).opNaam()).containsEntry("keten", Period.ofMonths(18));
        assertThat(met(Ketentermijnen.alle(Period.ofYears(2))).opNaam()).containsEntry("keten", Period.ofYears(2));
    }

    @Test
    void een_voorstel_waarop_beleid_berust_blijft_hoe_oud_het_ook_is() {
        UUID voorstel = voorraad.bewaarplicht("burger");
        voorraad.hefOp(voorstel);
        jdbi.useHandle(h -> {
            h.execute("insert into beleidspakket values ('hash', '[]')");
            h.execute("insert into beleidsversie (hash, op, voorstel_id) values ('hash', now(), ?)", voorstel);
        });
        assertThat(ronde()).isEmpty();
    }

    @Test
    void regels_van_het_logboek_gaan_na_hun_termijn_en_dat_staat_erin() {
        Logboek toen = new Logboek(new Logtekst(new Versleuteling(Sleutelbos.nieuw()), "knoop"), () -> Instant.parse("2020-01-01T00:00:00Z"));
        jdbi.useTransaction(h -> toen.voegToe(h, Wie.poort("proef"), Auditfeit.gelukt(Daad.INZIEN, "iets", null)));
        jdbi.useTransaction(h -> LOGBOEK.voegToe(h, Wie.poort("proef"), Auditfeit.gelukt(Daad.INZIEN, "iets", null)));
        assertThat(ronde()).isEqualTo(Map.of("auditregel", 1));
        List<String> daden = jdbi.withHandle(h -> h.createQuery("select daad from auditregel order by nr").mapTo(String.class).list());
        assertThat(daden).containsExactly("inzien", "verwijderen");
    }

    @Test
    void het_logboek_korter_dan_een_jaar_bewaren_kan_niet() {
        Period jaar = Period.ofYears(1);
        assertThatThrownBy(() -> new Bewaartermijnen(jaar, Ketentermijnen.alle(jaar), jaar, jaar, jaar, jaar, jaar, Period.ofDays(364)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("poortwachter.bewaring.logboek");
        assertThat(new Bewaartermijnen(jaar, Ketentermijnen.alle(jaar), jaar, jaar, jaar, jaar, jaar, Period.ofDays(365)).logboek()).isEqualTo(Period.ofDays(365));
    }

    @Test
    void verklaringen_tellen_vanaf_hun_intrekking_en_maatregelen_vanaf_het_besluit() {
        voorraad.verklaring("burger", LANG_GELEDEN);
        voorraad.verklaring("burger", GISTEREN);
        jdbi.useHandle(h -> h.execute("insert into verklaring select gen_random_uuid(), pseudoniem, partij, afnemer, soort, hoedanigheid, doel, moment, wie, "
                + "ontvangen_op, timestamptz '2030-06-01' from verklaring where ontvangen_op < '2021-01-01'"));
        voorraad.hefOp(voorraad.bewaarplicht("iemand"));
        assertThat(ronde()).isEqualTo(Map.of("verklaring", 1, "voorstel", 1, "ldvregel", 2));
        assertThat(voorraad.aantal("verklaring")).isEqualTo(2);
    }

    @Test
    void elke_vernietiging_staat_vast_met_soort_aantal_grens_en_dag() {
        IntStream.range(0, 7).forEach(i -> voorraad.bericht("onbestelbaar", MAAND_GELEDEN));
        assertThat(new Bewaring(jdbi, TERMIJNEN, LOGBOEK, () -> NU, 3).ronde()).isEqualTo(Map.of("inhoud", 7));
        voorraad.bericht("onbestelbaar", MAAND_GELEDEN);
        ronde();
        List<Map<String, Object>> boek = jdbi.withHandle(h -> h.createQuery("""
                select soort, dag::text as dag, aantal, to_char(tot at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as tot from vernietiging""").mapToMap().list());
        assertThat(boek).containsExactly(Map.of("soort", "inhoud", "dag", "2030-06-15", "aantal", 8L, "tot", "2030-05-16 12:00"));
    }

    @Test
    void stukken_die_klaar_zijn_blijven_klaar_als_een_volgend_stuk_mislukt() {
        IntStream.range(0, 5).forEach(i -> voorraad.bericht("onbestelbaar", MAAND_GELEDEN));
        jdbi.useHandle(h -> h.execute("""
                create function breek() returns trigger language plpgsql as $$
                begin if (select count(*) from inhoud) <= 1 then raise exception 'schijf vol'; end if; return null; end $$"""));
        jdbi.useHandle(h -> h.execute("create trigger breek after delete on inhoud for each statement execute function breek()"));
        assertThatThrownBy(() -> new Bewaring(jdbi, TERMIJNEN, LOGBOEK, () -> NU, 2).ronde()).hasMessageContaining("schijf vol");
        assertThat(voorraad.inhoud()).hasSize(3);
        assertThat(voorraad.vernietigd("inhoud")).isEqualTo(2);
    }

    @Test
    void knooppunten_die_tegelijk_opruimen_tellen_samen_precies_een_keer() {
        IntStream.range(0, 200).forEach(i -> voorraad.bericht("onbestelbaar", MAAND_GELEDEN));
        List<CompletableFuture<Map<String, Integer>>> knooppunten = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Bewaring(jdbi, TERMIJNEN, LOGBOEK, () -> NU, 7).ronde())).toList();
        int samen = knooppunten.stream().map(CompletableFuture::join).mapToInt(r -> r.getOrDefault("inhoud", 0)).sum();
        assertThat(voorraad.inhoud()).isEmpty();
        assertThat(samen).isEqualTo(200);
        assertThat(voorraad.vernietigd("inhoud")).isEqualTo(200);
    }

    private static Bewaartermijnen met(Ketentermijnen keten) {
        return new Bewaartermijnen(Period.ofDays(30), keten, Period.ofYears(5), Period.ofYears(1), Period.ofYears(5), Period.ofYears(5), Period.ofYears(5),
                Period.ofYears(5));
    }

    private Map<String, Integer> ronde(Ketentermijnen keten) {
        return new Bewaring(jdbi, met(keten), LOGBOEK, () -> NU, 100).ronde();
    }

    private Map<String, Integer> ronde() {
        return new Bewaring(jdbi, TERMIJNEN, LOGBOEK, () -> NU, 100).ronde();
    }
}
