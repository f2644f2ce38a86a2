package nl.poortwachter.vierogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.VierOgen.Uitslag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class VierOgenTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant LATER = NU.plusSeconds(3600);
    private static final Versleuteling SLOT = new Versleuteling(Sleutelbos.nieuw());
    private final List<String> gedaan = new CopyOnWriteArrayList<>();
    private final VierOgen vierOgen = new VierOgen(SLOT, List.of(new Handje("klus", Recht.BEHEER), new Handje("ander", Recht.PRIVACY)));

    /** Does what is proposed by writing it down; refuses what cannot be done. */
    private final class Handje implements Handeling {
        private final String soort;
        private final Recht recht;

        private Handje(String soort, Recht recht) {
            this.soort = soort;
            this.recht = recht;
        }

        @Override
        public String soort() {
            return soort;
        }

        @Override
        public Recht recht() {
            return recht;
        }

        @Override
        public String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu) {
            if (voorstel.inhoud().contains("onmogelijk")) {
                throw new NietUitvoerbaar("Dat kan niet meer.");
            }
            gedaan.add(voorstel.inhoud() + " door " + door);
            return "Gedaan.";
        }
    }

    @Test
    void een_voorstel_doet_niets_tot_een_ander_het_bevestigt() {
        Voorstel v = stelVoor("klus", "{\"wat\":\"een\"}");
        assertThat(gedaan).isEmpty();
        assertThat(vind(v)).isEqualTo(v);
        assertThat(v.stand(LATER)).isEqualTo("voorgesteld");
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.BESLOTEN);
        assertThat(gedaan).containsExactly("{\"wat\":\"een\"} door tweede");
        assertThat(vind(v)).isEqualTo(new Voorstel(v.id(), "klus", v.onderwerp(), v.inhoud(), v.bijlage(), v.reden(), "eerste", NU, v.vervaltOp(),
                new Voorstel.Beslissing(true, "tweede", LATER, "Gedaan.")));
        assertThat(vind(v).stand(LATER)).isEqualTo("bevestigd");
    }

    @Test
    void wie_voorstelt_bevestigt_niet_en_het_voorstel_blijft_open() {
        Voorstel v = stelVoor("klus", "{}");
        assertThat(bevestig(v, "eerste")).isEqualTo(Uitslag.ZELFDE_PERSOON);
        assertThat(vind(v)).isEqualTo(v);
        assertThat(gedaan).isEmpty();
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.BESLOTEN);
    }

    @Test
    void ook_de_database_weigert_dat_een_persoon_beide_doet_of_dat_een_voorstel_verandert() {
        Voorstel v = stelVoor("klus", "{}");
        assertThatThrownBy(() -> sql("update voorstel set besluit = 'bevestigd', besloten_door = 'eerste', besloten_op = voorgesteld_op", v))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> sql("update voorstel set inhoud = '{\"wat\": \"iets anders\"}'", v)).hasMessageContaining("een voorstel verandert niet meer");
        assertThatThrownBy(() -> sql("update voorstel set voorgesteld_door = 'derde'", v)).hasMessageContaining("een voorstel verandert niet meer");
        assertThat(wijsAf(v, "eerste")).isEqualTo(Uitslag.BESLOTEN);
        assertThatThrownBy(() -> sql("update voorstel set besluit = null, besloten_door = null, besloten_op = null", v))
                .hasMessageContaining("een voorstel verandert niet meer");
    }

    @Test
    void over_een_voorstel_wordt_een_keer_besloten_en_terugnemen_mag_wie_het_deed() {
        Voorstel v = stelVoor("klus", "{}");
        assertThat(wijsAf(v, "eerste")).isEqualTo(Uitslag.BESLOTEN);
        assertThat(bevestig(v, "tweede")).isEqualTo(Uitslag.AL_BESLOTEN);
        assertThat(wijsAf(v, "tweede")).isEqualTo(Uitslag.AL_BESLOTEN);
        assertThat(vind(v).stand(LATER)).isEqualTo("afgewezen");
        assertThat(bevestig(UUID.randomUUID(), "tweede", LATER)).isEqualTo(Uitslag.ONBEKEND);
        assertThat(gedaan).isEmpty();
    }

    @Test
    void na_zijn_termijn_is_een_voorstel_vervallen() {
        Voorstel v = stelVoor("klus", "{}");
        assertThat(bevestig(v.id(), "tweede", v.vervaltOp())).isEqualTo(Uitslag.VERVALLEN);
        assertThat(v.stand(v.vervaltOp())).isEqualTo("vervallen");
        assertThat(open(Set.of(Recht.BEHEER), v.vervaltOp())).doesNotContain(v);
        assertThat(bevestig(v.id(), "tweede", v.vervaltOp().minusMillis(1))).isEqualTo(Uitslag.BESLOTEN);
    }

    @Test
    void wat_niet_kan_laat_het_voorstel_open_en_bevestigt_niets() {
        Voorstel v = stelVoor("klus", "{\"wat\":\"onmogelijk\"}");
        assertThatThrownBy(() -> bevestig(v, "tweede")).isInstanceOf(NietUitvoerbaar.class).hasMessage("Dat kan niet meer.");
        assertThat(vind(v)).isEqualTo(v);
    }

    @Test
    void twee_die_tegelijk_beslissen_doen_dat_na_elkaar_en_het_gebeurt_een_keer() {
        Voorstel v = stelVoor("klus", "{\"wat\":\"samen\"}");
        List<CompletableFuture<Uitslag>> tegelijk = Stream.of("tweede", "derde", "vierde", "vijfde")
                .map(wie -> CompletableFuture.supplyAsync(() -> bevestig(v, wie))).toList();
        assertThat(tegelijk.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(Uitslag.BESLOTEN, Uitslag.AL_BESLOTEN,
                Uitslag.AL_BESLOTEN, Uitslag.AL_BESLOTEN);
        assertThat(gedaan).hasSize(1);
    }

    @Test
    void ieder_ziet_alleen_de_soorten_waar_hij_recht_op_heeft_en_een_onbekende_soort_is_er_niet() {
        Voorstel klus = stelVoor("klus", "{}");
        Voorstel ander = stelVoor("ander", "{}");
        assertThat(open(Set.of(Recht.BEHEER), LATER)).contains(klus).doesNotContain(ander);
        assertThat(open(Set.of(Recht.PRIVACY, Recht.BEHEER), LATER)).containsSubsequence(klus, ander);
        assertThat(open(Set.of(Recht.INZIEN), LATER)).isEmpty();
        assertThatThrownBy(() -> stelVoor("onbekend", "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reden_en_bijlage_staan_nergens_leesbaar() {
        Voorstel v = stelVoor("klus", "{}");
        String rij = JDBI.withHandle(h -> h.createQuery(
                "select encode(v.reden, 'escape') || encode(v.bijlage, 'escape') || v::text from voorstel v where id = :id")
                .bind("id", v.id()).mapTo(String.class).one());
        assertThat(rij).contains("eerste").doesNotContain("schuiladres", "<Naam>");
    }

    private Voorstel stelVoor(String soort, String inhoud) {
        Voorstel v = Voorstel.nieuw(soort, "een klus", inhoud, "<Naam>Jansen</Naam>", "verblijf op een schuiladres", "eerste", NU, Duration.ofDays(7));
        JDBI.useHandle(h -> vierOgen.stelVoor(h, v));
        return v;
    }

    private Uitslag bevestig(Voorstel v, String wie) {
        return bevestig(v.id(), wie, LATER);
    }

    private Uitslag bevestig(UUID id, String wie, Instant nu) {
        return JDBI.inTransaction(h -> vierOgen.bevestig(h, id, wie, nu));
    }

    private Uitslag wijsAf(Voorstel v, String wie) {
        return JDBI.inTransaction(h -> vierOgen.wijsAf(h, v.id(), wie, LATER));
    }

    private Voorstel vind(Voorstel v) {
        return JDBI.withHandle(h -> vierOgen.vind(h, v.id())).orElseThrow();
    }

    private List<Voorstel> open(Set<Recht> rechten, Instant nu) {
        return JDBI.withHandle(h -> vierOgen.open(h, vierOgen.soorten(rechten), nu, 1000));
    }

    private static void sql(String opdracht, Voorstel v) {
        JDBI.useHandle(h -> h.createUpdate(opdracht + " where id = :id").bind("id", v.id()).execute());
    }
}
