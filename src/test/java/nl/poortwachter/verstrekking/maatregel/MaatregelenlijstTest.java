package nl.poortwachter.verstrekking.maatregel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.minimaliteit.Bescherming.Adres;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.maatregel.Maatregelvoorstel.Actie;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class MaatregelenlijstTest {
    private static final String BSN = "999900006";
    private static final String ANDER = "999900018";
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final Kenmerken kenmerken = new Kenmerken(new Pseudonimiseerder(Sleutelbos.nieuw()));
    private final Maatregelen maatregelen = new Maatregelen(new Vrijgave() {
        @Override
        public void geefVrij(Handle handle, Collection<String> pseudoniemen) {
            // Which messages go on is not at issue here.
        }

        @Override
        public void gewijzigd(Handle handle) {
            // The list under test is refreshed by hand.
        }
    });
    private Instant nu = Instant.parse("2026-04-01T10:00:00Z");
    private final Maatregelenlijst lijst = new Maatregelenlijst(jdbi, kenmerken, () -> nu);

    @Test
    void zonder_maatregelen_is_niemand_beschermd_of_beperkt() {
        lijst.ververs();
        assertThat(lijst.isBeschermd(List.of(BSN), List.of(new Adres("4611AA", "1")))).isFalse();
        assertThat(lijst.isBeperkt(BSN)).isFalse();
    }

    @Test
    void een_burger_op_de_lijst_is_beschermd_ook_als_relatie_en_een_ander_niet() {
        stelIn(Maatregelsoort.BESCHERMING, kenmerken.burger(new Bsn(BSN)));
        assertThat(lijst.isBeschermd(List.of(BSN), List.of())).isTrue();
        assertThat(lijst.isBeschermd(List.of(ANDER, BSN), List.of())).isTrue();
        assertThat(lijst.isBeschermd(List.of(ANDER), List.of(new Adres("4611AA", "1")))).isFalse();
        assertThat(lijst.isBeperkt(BSN)).as("bescherming is geen beperking").isFalse();
    }

    @Test
    void een_adres_op_de_lijst_is_beschermd_hoe_het_ook_geschreven_is() {
        stelIn(Maatregelsoort.BESCHERMING, kenmerken.adres(new Adres("4611 aa", "007")));
        assertThat(lijst.isBeschermd(List.of(), List.of(new Adres("4611AA", "7")))).isTrue();
        assertThat(lijst.isBeschermd(List.of(), List.of(new Adres("4611AA", "70")))).isFalse();
    }

    @Test
    void een_beperking_geldt_tot_zij_wordt_opgeheven() {
        stelIn(Maatregelsoort.BEPERKING, kenmerken.burger(new Bsn(BSN)));
        assertThat(lijst.isBeperkt(BSN)).isTrue();
        assertThat(lijst.isBeperkt(ANDER)).isFalse();
        besluit(Maatregelsoort.BEPERKING, Actie.OPHEFFEN, kenmerken.burger(new Bsn(BSN)));
        assertThat(lijst.isBeperkt(BSN)).as("tot het verversen weet dit knooppunt nog van niets").isTrue();
        lijst.ververs();
        assertThat(lijst.isBeperkt(BSN)).isFalse();
    }

    @Test
    void een_lijst_die_te_lang_niet_ververst_is_wordt_niet_geloofd() {
        assertThatThrownBy(() -> lijst.isBeperkt(BSN)).as("nog nooit gelezen").isInstanceOf(LijstVerouderd.class);
        lijst.ververs();
        nu = nu.plusSeconds(30);
        assertThat(lijst.isBeperkt(BSN)).isFalse();
        nu = nu.plusSeconds(1);
        assertThatThrownBy(() -> lijst.isBeschermd(List.of(BSN), List.of())).isInstanceOf(LijstVerouderd.class);
        lijst.ververs();
        assertThat(lijst.isBeperkt(BSN)).isFalse();
    }

    private void stelIn(Maatregelsoort soort, String kenmerk) {
        besluit(soort, Actie.INSTELLEN, kenmerk);
        lijst.ververs();
    }

    private void besluit(Maatregelsoort soort, Actie actie, String kenmerk) {
        Proefvoorstel.bevestigd(jdbi, maatregelen, nu, soort, actie, kenmerk);
    }
}
