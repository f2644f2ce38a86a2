package nl.poortwachter.verstrekking.maatregel;

import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BEPERKING;
import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BESCHERMING;
import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BEWAARPLICHT;
import static nl.poortwachter.verstrekking.maatregel.Voorstel.Actie.INSTELLEN;
import static nl.poortwachter.verstrekking.maatregel.Voorstel.Actie.OPHEFFEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.maatregel.Maatregelen.Uitslag;
import nl.poortwachter.verstrekking.maatregel.Voorstel.Beslissing;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class MaatregelenTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T11:00:00Z");
    private static final Versleuteling SLOT = new Versleuteling(Sleutelbos.nieuw());
    private final List<String> vrijgegeven = new ArrayList<>();
    private final Maatregelen maatregelen = new Maatregelen(SLOT, (h, burgers) -> vrijgegeven.addAll(burgers));

    @Test
    void een_voorstel_verandert_niets_tot_een_ander_het_bevestigt() {
        Voorstel v = stelVoor(BESCHERMING, INSTELLEN, "burger-1", "adres-1");
        assertThat(geldend("burger-1")).isEmpty();
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.BESLOTEN);
        assertThat(geldend("burger-1")).containsExactly(BESCHERMING);
        assertThat(geldend("adres-1")).containsExactly(BESCHERMING);
        assertThat(vind(v)).isEqualTo(new Voorstel(v.id(), BESCHERMING, INSTELLEN, v.kenmerken(), v.reden(), "eerste", NU,
                new Beslissing(true, "tweede", LATER)));
    }

    @Test
    void wie_voorstelt_bevestigt_niet_en_het_voorstel_blijft_open() {
        Voorstel v = stelVoor(BESCHERMING, INSTELLEN, "burger-2");
        assertThat(bevestig(v, "eerste")).isEqualTo(Uitslag.ZELFDE_PERSOON);
        assertThat(geldend("burger-2")).isEmpty();
        assertThat(vind(v)).isEqualTo(v);
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.BESLOTEN);
    }

    @Test
    void ook_de_database_weigert_dat_een_persoon_beide_doet() {
        Voorstel v = stelVoor(BESCHERMING, INSTELLEN, "burger-3");
        assertThatThrownBy(() -> JDBI.useHandle(h -> h.createUpdate(
                "update maatregelvoorstel set besluit = 'bevestigd', besloten_door = 'eerste', besloten_op = now() where id = :id").bind("id", v.id()).execute()))
                .hasMessageContaining("check constraint");
    }

    @Test
    void over_een_voorstel_wordt_een_keer_besloten() {
        Voorstel v = stelVoor(BESCHERMING, INSTELLEN, "burger-4");
        assertThat(wijsAf(v, "eerste")).isEqualTo(Uitslag.BESLOTEN);
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.AL_BESLOTEN);
        assertThat(wijsAf(v, "tweede")).isEqualTo(Uitslag.AL_BESLOTEN);
        assertThat(geldend("burger-4")).isEmpty();
        assertThat(vind(v).stand()).isEqualTo("afgewezen");
        assertThat(bevestig(new Voorstel(UUID.randomUUID(), BESCHERMING, INSTELLEN, List.of("x"), "", "", NU, null), "tweede")).isEqualTo(Uitslag.ONBEKEND);
    }

    @Test
    void twee_die_tegelijk_beslissen_doen_dat_na_elkaar() {
        Voorstel v = stelVoor(BEPERKING, INSTELLEN, "burger-5");
        List<CompletableFuture<Uitslag>> tegelijk = Stream.of("tweede", "derde", "vierde", "vijfde")
                .map(wie -> CompletableFuture.supplyAsync(() -> bevestig(v, wie))).toList();
        assertThat(tegelijk.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(Uitslag.BESLOTEN, Uitslag.AL_BESLOTEN,
                Uitslag.AL_BESLOTEN, Uitslag.AL_BESLOTEN);
    }

    @Test
    void het_einde_van_een_beperking_geeft_vrij_wat_werd_vastgehouden() {
        bevestig(stelVoor(BEPERKING, INSTELLEN, "burger-6"), "tweede");
        assertThat(vrijgegeven).isEmpty();
        bevestig(stelVoor(BEPERKING, OPHEFFEN, "burger-6"), "tweede");
        assertThat(vrijgegeven).containsExactly("burger-6");
        assertThat(geldend("burger-6")).isEmpty();
    }

    @Test
    void een_andere_maatregel_blijft_staan_en_geeft_niets_vrij() {
        bevestig(stelVoor(BESCHERMING, INSTELLEN, "burger-7"), "tweede");
        bevestig(stelVoor(BEWAARPLICHT, INSTELLEN, "burger-7"), "tweede");
        bevestig(stelVoor(BEWAARPLICHT, OPHEFFEN, "burger-7"), "tweede");
        assertThat(geldend("burger-7")).containsExactly(BESCHERMING);
        assertThat(vrijgegeven).isEmpty();
    }

    @Test
    void open_voorstellen_staan_op_volgorde_en_de_reden_staat_nergens_leesbaar() {
        Voorstel een = stelVoor(BESCHERMING, INSTELLEN, "burger-8");
        Voorstel twee = stelVoor(BEPERKING, INSTELLEN, "burger-8");
        bevestig(stelVoor(BEWAARPLICHT, INSTELLEN, "burger-8"), "tweede");
        List<Voorstel> open = JDBI.withHandle(h -> maatregelen.open(h, 100));
        assertThat(open.stream().filter(v -> v.kenmerken().contains("burger-8"))).containsExactly(een, twee);
        List<String> rijen = JDBI.withHandle(h -> h.createQuery("select v::text from maatregelvoorstel v").mapTo(String.class).list());
        assertThat(rijen).isNotEmpty().noneMatch(rij -> rij.contains("schuiladres"));
    }

    private Voorstel stelVoor(Maatregelsoort soort, Voorstel.Actie actie, String... kenmerken) {
        Voorstel voorstel = new Voorstel(Berichtnummer.nieuw(), soort, actie, List.of(kenmerken), "verblijf op een schuiladres", "eerste", NU, null);
        JDBI.useHandle(h -> maatregelen.stelVoor(h, voorstel));
        return voorstel;
    }

    private Uitslag bevestig(Voorstel v, String wie) {
        return JDBI.inTransaction(h -> maatregelen.bevestig(h, v.id(), wie, LATER));
    }

    private Uitslag wijsAf(Voorstel v, String wie) {
        return JDBI.inTransaction(h -> maatregelen.wijsAf(h, v.id(), wie, LATER));
    }

    private Voorstel vind(Voorstel v) {
        return JDBI.withHandle(h -> maatregelen.vind(h, v.id())).orElseThrow();
    }

    private List<Maatregelsoort> geldend(String kenmerk) {
        return JDBI.withHandle(h -> maatregelen.geldend(h, kenmerk));
    }
}
