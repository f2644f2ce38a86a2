package nl.poortwachter.verstrekking.maatregel;

import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BEPERKING;
import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BESCHERMING;
import static nl.poortwachter.verstrekking.maatregel.Maatregelsoort.BEWAARPLICHT;
import static nl.poortwachter.verstrekking.maatregel.Maatregelvoorstel.Actie.INSTELLEN;
import static nl.poortwachter.verstrekking.maatregel.Maatregelvoorstel.Actie.OPHEFFEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class MaatregelenTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    private final List<String> gemeld = new ArrayList<>();
    private final Maatregelen maatregelen = new Maatregelen(new Vrijgave() {
        @Override
        public void geefVrij(Handle handle, Collection<String> pseudoniemen) {
            gemeld.addAll(pseudoniemen);
        }

        @Override
        public void gewijzigd(Handle handle) {
            gemeld.add("gewijzigd");
        }
    });

    @Test
    void een_maatregel_geldt_voor_alles_wat_is_genoemd_en_de_versie_schuift_op() {
        long versie = versie();
        doe(BESCHERMING, INSTELLEN, "burger-1", "adres-1");
        assertThat(geldend("burger-1")).containsExactly(BESCHERMING);
        assertThat(geldend("adres-1")).containsExactly(BESCHERMING);
        assertThat(versie()).isEqualTo(versie + 1);
        assertThat(gemeld).containsExactly("gewijzigd");
    }

    @Test
    void het_einde_van_een_beperking_geeft_vrij_wat_werd_vastgehouden() {
        doe(BEPERKING, INSTELLEN, "burger-6");
        doe(BEPERKING, OPHEFFEN, "burger-6");
        assertThat(gemeld).containsExactly("gewijzigd", "burger-6", "gewijzigd");
        assertThat(geldend("burger-6")).isEmpty();
    }

    @Test
    void een_andere_maatregel_blijft_staan_en_geeft_niets_vrij() {
        doe(BESCHERMING, INSTELLEN, "burger-7");
        doe(BEWAARPLICHT, INSTELLEN, "burger-7");
        doe(BEWAARPLICHT, OPHEFFEN, "burger-7");
        assertThat(geldend("burger-7")).containsExactly(BESCHERMING);
        assertThat(gemeld).containsOnly("gewijzigd");
    }

    @Test
    void wat_al_geldt_nog_eens_instellen_verandert_niets() {
        doe(BESCHERMING, INSTELLEN, "burger-8");
        doe(BESCHERMING, INSTELLEN, "burger-8");
        assertThat(geldend("burger-8")).containsExactly(BESCHERMING);
        List<String> uitkomsten = JDBI.withHandle(h -> h.createQuery("""
                select uitkomst from voorstel where inhoud -> 'kenmerken' ->> 0 = 'burger-8' order by id""").mapTo(String.class).list());
        assertThat(uitkomsten).containsExactly("Ingesteld: bescherming, 1 nieuw.", "Ingesteld: bescherming, 0 nieuw.");
    }

    private void doe(Maatregelsoort soort, Maatregelvoorstel.Actie actie, String... kenmerken) {
        Proefvoorstel.bevestigd(JDBI, maatregelen, NU, soort, actie, kenmerken);
    }

    private static long versie() {
        return JDBI.withHandle(h -> h.createQuery("select versie from maatregelstand").mapTo(Long.class).one());
    }

    private List<Maatregelsoort> geldend(String kenmerk) {
        return JDBI.withHandle(h -> maatregelen.geldend(h, kenmerk));
    }
}
